import { accessLogTable } from '../../access-log.ts'
import { changeLogTable } from '../../change-log.ts'
import { datasetVersionTable } from '../../dataset-version.ts'
import { idempotencyKeyTable } from '../../idempotency-key.ts'
import { centres } from '../schema.ts'

/** Who was given whose personal data by this schema, and why. */
export const accessLog = accessLogTable(centres, 'centres')

/** Who changed what, when and why in this schema. */
export const changeLog = changeLogTable(centres, 'centres')

/** The counter of this schema's data. */
export const datasetVersion = datasetVersionTable(centres, 'centres')

/** The keys of the writes to this schema. */
export const idempotencyKey = idempotencyKeyTable(centres, 'centres')
