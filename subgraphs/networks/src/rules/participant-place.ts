import { type InputPath, invalid, notFound, type Refusal, required } from '@hub/server'
import type { ParticipantCategory } from '../generated/resolvers.ts'
import type { LaoPlace } from '../stores/place.ts'

/** Where a participant comes from, as an input says it. */
export interface GivenPlace {
  category: ParticipantCategory
  laoCode: string | null
  districtCode: string | null
  provinceCode: string | null
}

/** What is known of the places named. */
export interface KnownPlaces {
  laos: ReadonlyMap<string, LaoPlace>
  provinces: ReadonlySet<string>
  /** The province that people are from of whom nothing else is said: the training's or the office's; null for none. */
  home: string | null
}

/** Where a participant comes from, with what follows from what is given. */
export interface ParticipantPlace {
  laoCode: string | null
  districtCode: string | null
  provinceCode: string | null
}

const ofAnLao: readonly ParticipantCategory[] = ['LAO_REPRESENTATIVE', 'LAO_EXECUTIVE', 'LAO_STAFF']
const ofNoProvince: readonly ParticipantCategory[] = ['ONDC_OFFICIAL', 'OTHER']
/** LAOs that no district holds. */
const ofNoDistrict = ['PAO', 'BMA', 'PATTAYA']

const anLao = { th: ' อปท.', en: 'LAO' }
const aProvince = { th: 'จังหวัด', en: 'province' }

/** The place of a participant, or why it cannot be. */
export function readPlace(path: InputPath, given: GivenPlace, known: KnownPlaces): ParticipantPlace | Refusal {
  const { category, laoCode } = given
  const at = (field: string): InputPath => [...path, field]
  const lao = laoCode === null ? undefined : known.laos.get(laoCode)
  if (laoCode !== null && !lao) return notFound(at('laoCode'), laoCode, anLao)
  if (!lao && ofAnLao.includes(category)) return required(at('laoCode'), ofLao(category))
  const ownDistrict = lao && !ofNoDistrict.includes(lao.type) ? lao.code.slice(1, 5) : null
  const districtCode = given.districtCode ?? ownDistrict
  if (districtCode !== null && !/^\d{4}$/.test(districtCode))
    return invalid(at('districtCode'), districtCode, fourDigits)
  if (ownDistrict !== null && districtCode !== ownDistrict)
    return invalid(at('districtCode'), districtCode, { th: `${ownDistrict} ตาม อปท.`, en: `${ownDistrict}, the LAO's` })
  if (districtCode === null && category === 'DISTRICT_OFFICE_OFFICIAL') return required(at('districtCode'), fourDigits)
  const follows = lao?.provinceCode ?? districtCode?.slice(0, 2) ?? null
  const provinceCode = given.provinceCode ?? follows ?? (category === 'ONDC_OFFICIAL' ? null : known.home)
  if (provinceCode === null) {
    if (ofNoProvince.includes(category)) return { laoCode: null, districtCode: null, provinceCode: null }
    return required(at('provinceCode'), { th: 'รหัสจังหวัด', en: 'the code of a province' })
  }
  if (!known.provinces.has(provinceCode)) return notFound(at('provinceCode'), provinceCode, aProvince)
  if (follows !== null && follows !== provinceCode)
    return invalid(at('provinceCode'), provinceCode, {
      th: `${follows} ตามอำเภอหรือ อปท.`,
      en: `${follows}, the district's or LAO's`,
    })
  if (districtCode !== null && districtCode.slice(0, 2) !== provinceCode)
    return invalid(at('districtCode'), districtCode, {
      th: `อำเภอของจังหวัด ${provinceCode}`,
      en: `a district of ${provinceCode}`,
    })
  return { laoCode, districtCode, provinceCode }
}

const fourDigits = { th: 'รหัสอำเภอ 4 หลัก', en: 'the code of a district, 4 digits' }
const ofLao = (category: string) => ({
  th: `รหัส อปท. เพราะประเภทเป็น ${category}`,
  en: `the code of an LAO, for the category is ${category}`,
})

/** The codes of provinces that a place names, to be looked up. */
export const namedProvinces = (
  { provinceCode, laoCode, districtCode }: GivenPlace,
  laos: ReadonlyMap<string, LaoPlace>,
) =>
  [provinceCode, laos.get(laoCode ?? '')?.provinceCode, districtCode?.slice(0, 2)].filter(
    (code) => typeof code === 'string',
  )
