import { type InputPath, invalid, notFound, type Refusal } from '@hub/server'
import type { LaoRow } from '../stores/lao.ts'

/** Why an LAO cannot be that of someone in this province; null when it can, or when none is given. */
export function laoFault(
  path: InputPath,
  code: string | null,
  { laos, provinceCode }: { laos: readonly LaoRow[]; provinceCode: string },
): Refusal | null {
  if (code === null) return null
  const lao = laos.find((each) => each.code === code)
  if (!lao) return notFound(path, code, { th: ' อปท.', en: 'LAO' })
  if (lao.provinceCode === provinceCode) return null
  return invalid(path, code, {
    th: `อปท. ในจังหวัด ${provinceCode} ของเครือข่าย`,
    en: `an LAO of province ${provinceCode}, the network's`,
  })
}

/** What a representative of an LAO needs. */
export const laoOfRepresentative = {
  th: 'รหัส อปท. ที่สมาชิกเป็นผู้แทน',
  en: 'the code of the LAO that the member represents',
}
