import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { addDays, daysBetween, type LocalDate } from '@hub/schema/calendar/local-date'
import type { BulkLoad } from '../bulk-load.ts'
import type { LaoType } from '../centres/lao-type.ts'
import { stableId } from '../stable-id.ts'
import { type Random, randomOf } from './random.ts'

/** A province as the generator needs it. */
export interface DemoProvince {
  code: string
  nameTh: string
  nameEn: string
  abbrTh: string
  districtCount: number
}

/** An LAO of the demo nation. `real` ones stand in the seed, the others are invented. */
export interface DemoLao {
  code: string
  provinceCode: string
  districtCode: string | null
  type: LaoType
  nameTh: string
  nameEn: string | null
  real: boolean
}

/** What all parts of the generator work on. */
export interface World {
  readonly today: LocalDate
  readonly year: number
  readonly seed: number
  /** 0 for the nation as it is; 1 for the programme fully rolled out; more for multiples of that. */
  readonly scale: number
  readonly load: BulkLoad
  readonly provinces: readonly DemoProvince[]
  readonly laos: readonly DemoLao[]
  /** The invented LAOs of each province, by its code. */
  readonly inventedLaos: ReadonlyMap<string, readonly DemoLao[]>
  /** A stream of chances for one thing, the same in every run with this seed. */
  random(...words: (string | number)[]): Random
  /** The key of one thing, the same in every run with this seed. */
  id(...words: (string | number)[]): string
}

/** What of a {@link World} is given from outside. */
export type WorldParts = Pick<World, 'today' | 'seed' | 'scale' | 'load' | 'provinces' | 'laos'>

/** Completes the parts to a world. */
export const worldOf = (parts: WorldParts): World => ({
  ...parts,
  year: fiscalYearOf(parts.today),
  inventedLaos: byProvince(parts.laos.filter(({ real }) => !real)),
  random: (...words) => randomOf(parts.seed, ...words),
  id: (...words) => stableId(['demo', parts.seed, ...words].join(' ')),
})

/** Some day from one to another, both included; the first when they are the wrong way round. */
export const dayBetween = (random: Random, from: LocalDate, to: LocalDate): LocalDate =>
  addDays(from, random.int(0, Math.max(0, daysBetween(from, to))))

/** An instant in Bangkok's office hours of a day. */
export const officeHour = (random: Random, day: LocalDate): Date =>
  new Date(Date.parse(`${day}T08:30:00+07:00`) + random.int(0, 8 * 60) * 60_000)

/** The columns by which a row is owned, and marked as demo. */
export const ownedBy = ({ provinceCode, code }: DemoLao): { provinceCode: string; laoCode: string; demo: true } => ({
  provinceCode,
  laoCode: code,
  demo: true,
})

function byProvince(laos: readonly DemoLao[]): Map<string, DemoLao[]> {
  const found = new Map<string, DemoLao[]>()
  for (const lao of laos) {
    const those = found.get(lao.provinceCode)
    if (those) those.push(lao)
    else found.set(lao.provinceCode, [lao])
  }
  return found
}
