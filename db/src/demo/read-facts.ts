import type { Transaction } from '../connect.ts'
import type { LaoFacts, OfficialCount } from './plan-laos.ts'
import type { DemoLao, DemoProvince } from './world.ts'

/** Reads what the seed says of the nation: the demo is built around it. */
export async function readFacts(sql: Transaction): Promise<LaoFacts> {
  const provinces = await sql<DemoProvince[]>`
    select code, name_th, name_en, abbr_th, district_count from centres.province order by code`
  const counts = await sql<OfficialCount[]>`
    select distinct on (province_code, type) province_code, type, count from centres.official_lao_count
    order by province_code, type, fiscal_year desc`
  const realLaos = await sql<DemoLao[]>`
    select code, province_code, district_code, type, name_th, name_en, true as real from centres.lao
    where not demo and closed_on is null order by code`
  const districts = await sql<{ provinceCode: string; count: number }[]>`
    select province_code, count(*) from centres.district where not demo group by province_code`
  return {
    provinces,
    counts,
    realLaos,
    realDistricts: new Map(districts.map(({ provinceCode, count }) => [provinceCode, count])),
  }
}
