import { changeLogTable } from '../../change-log.ts'
import { datasetVersionTable } from '../../dataset-version.ts'
import { idempotencyKeyTable } from '../../idempotency-key.ts'
import { reporting } from '../schema.ts'

export const changeLog = changeLogTable(reporting, 'reporting')
export const datasetVersion = datasetVersionTable(reporting, 'reporting')
export const idempotencyKey = idempotencyKeyTable(reporting, 'reporting')
