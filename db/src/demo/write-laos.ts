import { award, district, lao, laoVersion } from '../centres/tables.ts'
import { lao as networksLao } from '../networks/tables.ts'
import { lao as reportingLao } from '../reporting/tables.ts'
import type { DemoDistrict } from './plan-laos.ts'
import type { DemoLao, World } from './world.ts'

/** The day from which the hub has a record of the invented LAOs. */
const ON_RECORD_SINCE = '2015-10-01'

/** The size an LAO may have, in square kilometres; nobody has measured the invented ones. */
const AREAS: Record<DemoLao['type'], readonly [number, number]> = {
  PAO: [400, 20_000],
  CITY_MUNICIPALITY: [12, 60],
  TOWN_MUNICIPALITY: [6, 80],
  SUBDISTRICT_MUNICIPALITY: [3, 90],
  SAO: [15, 220],
  BMA: [1568, 1569],
  PATTAYA: [50, 60],
}

/** Writes the invented districts and LAOs, and their copies in the other subgraphs. */
export function writeLaos(world: World, districts: readonly DemoDistrict[]): void {
  for (const each of districts) world.load.add(district, { ...each, demo: true })
  for (const each of world.laos) if (!each.real) writeLao(world, each)
}

function writeLao({ load, random }: World, { code, provinceCode, districtCode, type, nameTh, nameEn }: DemoLao): void {
  const [smallest, largest] = AREAS[type]
  const areaKm2 = Math.round(random('area', code).int(smallest * 100, largest * 100)) / 100
  load.add(lao, { code, provinceCode, districtCode, type, nameTh, nameEn, areaKm2, demo: true })
  load.add(laoVersion, { laoCode: code, validFrom: ON_RECORD_SINCE, nameTh, type, districtCode, demo: true })
  load.add(networksLao, { code, provinceCode, nameTh, type, demo: true })
  load.add(reportingLao, { code, provinceCode, nameTh, type, demo: true })
}

/** Writes an award that an LAO received, and gives its key. */
export function writeAward({ load, id }: World, { code, provinceCode }: DemoLao, fiscalYear: number): string {
  const nameTh = `รางวัลการบริหารจัดการที่ดี ปี ${fiscalYear} (ตัวอย่าง)`
  const key = id('award', code, fiscalYear)
  load.add(award, { id: key, provinceCode, laoCode: code, fiscalYear, nameTh, demo: true })
  return key
}
