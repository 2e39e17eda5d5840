import { changeLogTable } from '../../change-log.ts'
import { datasetVersionTable } from '../../dataset-version.ts'
import { networks } from '../schema.ts'

export const changeLog = changeLogTable(networks, 'networks')
export const datasetVersion = datasetVersionTable(networks, 'networks')
