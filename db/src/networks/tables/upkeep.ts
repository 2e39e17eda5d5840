import { accessLogTable } from '../../access-log.ts'
import { changeLogTable } from '../../change-log.ts'
import { datasetVersionTable } from '../../dataset-version.ts'
import { idempotencyKeyTable } from '../../idempotency-key.ts'
import { networks } from '../schema.ts'

export const accessLog = accessLogTable(networks, 'networks')
export const changeLog = changeLogTable(networks, 'networks')
export const datasetVersion = datasetVersionTable(networks, 'networks')
export const idempotencyKey = idempotencyKeyTable(networks, 'networks')
