import { type LaoType, laoTypes } from '../centres/lao-type.ts'
import { exampleName, type PlaceName, shuffledPlaceNames } from './place-names.ts'
import { randomOf } from './random.ts'
import type { DemoLao, DemoProvince } from './world.ts'

/** An invented district. */
export interface DemoDistrict {
  code: string
  provinceCode: string
  nameTh: string
  nameEn: string
}

/** An official count that the invented LAOs fill up to. */
export interface OfficialCount {
  provinceCode: string
  type: LaoType
  count: number
}

/** The invented districts and all LAOs, real ones included. */
export interface LaoPlan {
  districts: DemoDistrict[]
  laos: DemoLao[]
}

export interface LaoFacts {
  provinces: readonly DemoProvince[]
  counts: readonly OfficialCount[]
  /** LAOs and numbers of districts that stand in the seed. */
  realLaos: readonly DemoLao[]
  realDistricts: ReadonlyMap<string, number>
}

/**
 * Invented districts are numbered from here. The register has no number above 50, so no invented code of a district, and
 * of an LAO within one, can be a real one.
 */
const FIRST_INVENTED_DISTRICT = 51

/** The first digit of the codes; for what does not stand in the register there is no need of one. */
const FIRST_DIGITS: Record<LaoType, string> = {
  PAO: '2',
  CITY_MUNICIPALITY: '3',
  TOWN_MUNICIPALITY: '4',
  SUBDISTRICT_MUNICIPALITY: '5',
  SAO: '6',
  BMA: '1',
  PATTAYA: '3',
}

/** Invents, beside the real ones, as many LAOs of each type as each province officially has. */
export function planLaos(seed: number, facts: LaoFacts): LaoPlan {
  const plans = facts.provinces.map((province) => planProvince(seed, province, facts))
  return { districts: plans.flatMap((plan) => plan.districts), laos: plans.flatMap((plan) => plan.laos) }
}

function planProvince(seed: number, province: DemoProvince, facts: LaoFacts): LaoPlan {
  const names = shuffledPlaceNames(randomOf(seed, 'place names', province.code))
  const real = facts.realLaos.filter(({ provinceCode }) => provinceCode === province.code)
  const counts = facts.counts.filter(({ provinceCode }) => provinceCode === province.code)
  const missing = laoTypes.flatMap((type) => {
    const official = counts.find((count) => count.type === type)?.count ?? 0
    return Array<LaoType>(Math.max(0, official - real.filter((lao) => lao.type === type).length)).fill(type)
  })
  if (missing.length === 0) return { districts: [], laos: real }
  const districts = planDistricts(
    province,
    names,
    province.districtCount - (facts.realDistricts.get(province.code) ?? 0),
  )
  const codes = codesWithin(districts)
  const laos = missing.map((type): DemoLao => {
    const { code, district } = codes(type)
    const name = nameOf(type, province, names)
    return {
      code,
      provinceCode: province.code,
      districtCode: district.code,
      type,
      nameTh: name.th,
      nameEn: name.en,
      real: false,
    }
  })
  return { districts, laos: [...real, ...laos] }
}

function planDistricts({ code }: DemoProvince, names: PlaceName[], count: number): DemoDistrict[] {
  return Array.from({ length: count }, (_, at) => {
    const name = names.pop()
    return {
      code: `${code}${FIRST_INVENTED_DISTRICT + at}`,
      provinceCode: code,
      nameTh: name?.th ?? '',
      nameEn: name?.en ?? '',
    }
  })
}

/** Deals the districts' codes out in turn; a provincial organization has its seat in the first one. */
function codesWithin(districts: DemoDistrict[]): (type: LaoType) => { code: string; district: DemoDistrict } {
  const used = new Map<string, number>()
  let turn = 0
  return (type) => {
    const district = districts[type === 'PAO' ? 0 : turn++ % districts.length] as DemoDistrict
    const stem = FIRST_DIGITS[type] + district.code
    const number = (used.get(stem) ?? 0) + 1
    used.set(stem, number)
    return { code: stem + String(number).padStart(2, '0'), district }
  }
}

function nameOf(type: LaoType, province: DemoProvince, names: PlaceName[]): PlaceName {
  if (type === 'PAO') return exampleName({ th: province.nameTh, en: province.nameEn })
  if (type === 'PATTAYA') return { th: 'เมืองพัทยา (ตัวอย่าง)', en: 'Example City of Pattaya' }
  const name = names.pop()
  if (!name) throw new RangeError(`No invented name is left for province ${province.code}`)
  return name
}
