import { normaliseThai } from '@hub/schema/calendar/thai-text'
import { type LaoType, laoKinds } from '../../centres/lao-type.ts'

/** A kind of LAO that stands in the register; the BMA does not. */
export type RegisteredKind = Exclude<LaoType, 'BMA'>

const ABBREVIATED = ['PAO', 'CITY_MUNICIPALITY', 'TOWN_MUNICIPALITY', 'SUBDISTRICT_MUNICIPALITY', 'SAO'] as const

/** How the register writes the kind of Pattaya, the only special one in it. */
const SPECIAL = ['ท้องถิ่นรูปแบบพิเศษ', 'องค์กรปกครองส่วนท้องถิ่นรูปแบบพิเศษ', 'เมืองพัทยา']

/** Full name first. The register mixes full names and abbreviations. */
const written: [RegisteredKind, string[]][] = [
  ...ABBREVIATED.map((kind): [RegisteredKind, string[]] => [kind, [laoKinds[kind].th, laoKinds[kind].abbreviation]]),
  ['PATTAYA', SPECIAL],
]

const withoutDots = (name: string): string => normaliseThai(name).replace(/[\s.]/g, '')

const byName = new Map(written.flatMap(([kind, names]) => names.map((name) => [withoutDots(name), kind] as const)))

/** The kind that a written name stands for, with or without its dots; undefined when it is none. */
export const laoKind = (name: string): RegisteredKind | undefined => byName.get(withoutDots(name))

/** How a kind is written in full; anything else as it stands. */
export const writtenKind = (kind: string): string => written.find(([each]) => each === kind)?.[1][0] ?? kind

/** Every accepted way to write a kind, for messages. */
export const writtenKinds = written.flatMap(([, names]) => names).join(', ')

/** An LAO's name without the kind before it: the register gives it bare, other lists do not. */
export function bareName(name: string, kind: RegisteredKind | null): string {
  const names = ABBREVIATED.find((each) => each === kind) ? written.find(([each]) => each === kind)?.[1] : undefined
  const prefix = names?.find((each) => name.startsWith(each))
  return prefix ? name.slice(prefix.length).trim() : name
}
