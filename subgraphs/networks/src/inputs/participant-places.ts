import { type Change, confirmationNeeded, type InputChecks, type InputPath, invalid, readCode } from '@hub/server'
import type { ParticipantCategory } from '../generated/resolvers.ts'
import { namedProvinces, type ParticipantPlace, readPlace } from '../rules/participant-place.ts'
import { districtsWithLaos, laosByCode, provincesByCode } from '../stores/place.ts'
import type { TrainingRecord } from '../stores/training-write.ts'

interface Row {
  category: ParticipantCategory
  laoCode?: string | null
  districtCode?: string | null
  provinceCode?: string | null
}

interface Given {
  rows: readonly Row[]
  /** Where each row stands in the input. */
  paths: readonly InputPath[]
  training: TrainingRecord
  confirm: boolean
}

/** Where people come from, row by row; null where that is at fault. Faults go to `checks`. */
export async function readPlaces(
  { sql, viewer }: Change,
  checks: InputChecks,
  { rows, paths, training, confirm }: Given,
): Promise<(ParticipantPlace | null)[]> {
  const given = rows.map(({ category, laoCode, districtCode, provinceCode }) => ({
    category,
    laoCode: readCode(laoCode),
    districtCode: readCode(districtCode),
    provinceCode: readCode(provinceCode),
  }))
  const found = await laosByCode(
    sql,
    given.flatMap(({ laoCode }) => laoCode ?? []),
  )
  const laos = new Map(found.map((lao) => [lao.code, lao]))
  const home = training.provinceCode ?? viewer.province ?? null
  const named = [...given.flatMap((each) => namedProvinces(each, laos)), ...(home ? [home] : [])]
  const provinces = new Set((await provincesByCode(sql, named)).map(({ code }) => code))
  const districts = given.flatMap(({ laoCode, districtCode }) =>
    laoCode === null && districtCode ? [districtCode] : [],
  )
  const known = new Set((await districtsWithLaos(sql, districts)).map(({ code }) => code))
  return given.map((each, row) => {
    const path = paths[row] ?? []
    const place = readPlace(path, each, { laos, provinces, home })
    if ('code' in place) {
      checks.add(place)
      return null
    }
    if (viewer.role !== 'ONDC_ADMIN' && place.provinceCode !== viewer.province)
      checks.add(invalid([...path, 'provinceCode'], place.provinceCode, ownOnly(viewer.province)))
    if (!confirm && place.laoCode === null && place.districtCode && !known.has(place.districtCode))
      checks.add(confirmationNeeded([...path, 'districtCode'], noLao(place.districtCode)))
    return place
  })
}

const ownOnly = (province: string | null | undefined) => ({
  th: `${province} คือจังหวัดของท่าน ผู้อื่นให้ สกถ. ลงทะเบียน`,
  en: `${province}, your province; others are put down by ONDC`,
})
const noLao = (code: string) => ({
  th: `ไม่พบ อปท. ในอำเภอ ${code}`,
  en: `no LAO of the district ${code} is known`,
})
