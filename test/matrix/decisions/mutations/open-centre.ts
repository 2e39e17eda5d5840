import type { Sql } from '@hub/db/connect'
import type { Place } from '../../places.ts'

/** The centre of a place, and whose the rows are that hang on it. */
export interface OpenCentre {
  id: string
  establishedOn: string
  /** Columns by which row-level security knows a row of the centre. */
  owner: { province_code: string; lao_code: string }
}

/** The centre of a place that is not closed. */
export async function openCentre(sql: Sql, { lao, province }: Place): Promise<OpenCentre> {
  const [centre] = await sql<{ id: string; establishedOn: string }[]>`
    select id, established_on from centres.centre where lao_code = ${lao} and closed_on is null`
  if (!centre) throw new Error(`${lao} has no centre`)
  return { ...centre, owner: { province_code: province, lao_code: lao } }
}
