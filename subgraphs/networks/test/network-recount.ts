import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { type NetworkRecord, statusPeriods } from './records.ts'

const day = fc.nat(1300).map((days) => addDays('2018-06-01', days))
const earliest = (days: readonly string[]): string | undefined => [...days].sort()[0]

/** Any history of a network between June 2018 and December 2021. */
export const networkHistory: fc.Arbitrary<NetworkRecord> = fc
  .record({
    provinceCode: fc.constantFrom('15', '54', '57'),
    formedOn: fc.option(day),
    life: fc.option(fc.nat(600)),
    rest: fc.option(fc.tuple(fc.integer({ min: 1, max: 100 }), fc.option(fc.integer({ min: 1, max: 100 })))),
    steps: fc.array(fc.record({ finishedOn: fc.option(day), hours: fc.option(fc.integer({ min: 1, max: 300 })) }), {
      maxLength: 6,
    }),
  })
  .map(({ provinceCode, formedOn, life, rest, steps }) => {
    const dormantFrom = formedOn && rest ? addDays(formedOn, rest[0]) : null
    const awakeFrom = dormantFrom && rest?.[1] ? addDays(dormantFrom, rest[1]) : undefined
    const dormant: [string, string?][] = dormantFrom ? [[dormantFrom, awakeFrom]] : []
    const closedOn = formedOn && life !== null ? addDays(awakeFrom ?? dormantFrom ?? formedOn, life + 1) : null
    return { provinceCode, formedOn, closedOn, dormant, steps }
  })

/** Figures of one year, counted anew. */
export interface NetworkCount {
  formedInYear: number
  closedInYear: number
  totalByEnd: number
  active: number
  stepsCompleted: number[]
  hoursNetworks: number
  hoursTotal: number
}

/** Counts one network after another, as it was at the end of a day; null where there is no figure. */
export function recount(all: NetworkRecord[], provinces: string[], year: number, asOf: string): NetworkCount | null {
  const first = earliest(all.flatMap(recordedDays))
  const last = earliest([asOf, fiscalYearEnd(year)]) ?? asOf
  if (fiscalYearStart(year) > asOf || first === undefined || first > last) return null
  const here = all.filter(({ provinceCode }) => provinces.includes(provinceCode ?? ''))
  const inYear = (each?: string | null) => !!each && fiscalYearOf(each) === year && each <= last
  const formed = here.filter(({ formedOn }) => formedOn)
  const there = formed.filter((each) => (each.formedOn ?? '') <= last && isOpen(each, last))
  const through = here.filter(
    ({ steps = [] }) => inYear(steps[5]?.finishedOn) && steps.every(({ hours }) => hours !== null),
  )
  return {
    formedInYear: formed.filter(({ formedOn }) => inYear(formedOn)).length,
    closedInYear: formed.filter(({ closedOn }) => inYear(closedOn)).length,
    totalByEnd: there.length,
    active: there.filter((each) => isActive(each, last)).length,
    stepsCompleted: [0, 1, 2, 3, 4, 5].map(
      (at) => here.filter((each) => isOpen(each, last) && (each.steps?.[at]?.finishedOn ?? '9') <= last).length,
    ),
    hoursNetworks: through.length,
    hoursTotal: through.flatMap(({ steps = [] }) => steps).reduce((sum, { hours }) => sum + (hours ?? 0), 0),
  }
}

const recordedDays = ({ formedOn, steps = [] }: NetworkRecord): string[] =>
  [formedOn, ...steps.map(({ finishedOn }) => finishedOn)].filter((each) => each !== null && each !== undefined)

const isOpen = ({ closedOn }: NetworkRecord, on: string): boolean => !closedOn || closedOn > on

const isActive = (network: NetworkRecord, on: string): boolean =>
  statusPeriods(network).some(
    ({ status, since, until }) => status === 'ACTIVE' && since <= on && (until === null || on < until),
  )
