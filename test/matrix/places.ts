import type { Sql } from '@hub/db/connect'

/** Where the matrix asks: an LAO with an established centre, its province, and one id of each kind that belongs there. */
export interface Place {
  province: string
  district: string
  lao: string
  network: string
  training: string
  /** A report that ONDC has accepted. */
  report: string
  /** A measure that is announced. */
  measure: string
}

/** Phrae, Chiang Rai, and for the officer in Phrae the LAO next door. */
export interface Places {
  phrae: Place
  chiangRai: Place
  neighbour: Place
}

/** The arguments that are filled in for a place, and their types. */
export const placeVariables: Record<keyof Place, string> = {
  province: 'String!',
  district: 'String!',
  lao: 'String!',
  network: 'ID!',
  training: 'ID!',
  report: 'ID!',
  measure: 'ID!',
}

/** The LAOs that the witnesses are written for: in each province the centres whose reports stand in most states. */
export async function pickLaos(sql: Sql): Promise<Record<keyof Places, string>> {
  const busiest = async (province: string) => {
    const rows = await sql<{ laoCode: string }[]>`
      select lao_code from reporting.centre_report where province_code = ${province}
      group by lao_code order by count(distinct state) desc, lao_code limit 2`
    return rows.map(({ laoCode }) => laoCode) as [string, string]
  }
  const [phrae, neighbour] = await busiest('54')
  const [chiangRai] = await busiest('57')
  return { phrae, chiangRai, neighbour }
}

/** Finds what belongs to each LAO and its province. */
export async function findPlaces(sql: Sql, laos: Record<keyof Places, string>): Promise<Places> {
  const find = async (lao: string): Promise<Place> => {
    const [place] = await sql<Place[]>`
      select l.province_code as province, l.district_code as district, l.code as lao,
        (select id from networks.network n where n.province_code = l.province_code order by id limit 1) as network,
        (select id from networks.training t where t.province_code = l.province_code order by id limit 1) as training,
        (select id from reporting.centre_report r where r.lao_code = l.code and state = 'ACCEPTED' order by id limit 1) as report,
        (select id from reporting.participation_measure m where m.lao_code = l.code and state = 'ANNOUNCED'
         order by id limit 1) as measure
      from centres.lao l where l.code = ${lao}`
    const missing = [] as string[]
    if (!place || missing.length > 0) throw new Error(`${lao} has no ${missing.join(', ')}`)
    return place
  }
  return { phrae: await find(laos.phrae), chiangRai: await find(laos.chiangRai), neighbour: await find(laos.neighbour) }
}
