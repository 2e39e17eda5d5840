import { type HalfYear, halfEnd, halfStart, halfYearsBetween } from '@hub/schema/calendar/half'
import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import type { ReportRecord, Step } from './records.ts'

/** What happened to one centre: when it was open, and what it reported. Days are of the fiscal years 2563 and 2564. */
export interface History {
  provinceCode: string
  open: [string, string?][]
  reports: ReportRecord[]
  /** Days by which the due date of round 1 of 2564 is put off; 0 when it is not. */
  putOff: number
}

const halfYears = halfYearsBetween({ fiscalYear: 2563, half: 'FIRST' }, { fiscalYear: 2564, half: 'SECOND' })

const interval = fc
  .tuple(fc.nat(700), fc.option(fc.integer({ min: 1, max: 500 })))
  .map(([from, length]): [string, string?] => {
    const opened = addDays(halfStart(2563, 'FIRST'), from)
    return length === null ? [opened] : [opened, addDays(opened, length)]
  })

const paths: Step['state'][][] = [
  [],
  ['SUBMITTED'],
  ['SUBMITTED', 'RETURNED'],
  ['SUBMITTED', 'ENDORSED', 'ACCEPTED'],
  ['SUBMITTED', 'RETURNED', 'SUBMITTED', 'ENDORSED'],
  ['SUBMITTED', 'RETURNED', 'SUBMITTED', 'RETURNED', 'SUBMITTED', 'ACCEPTED'],
  ['SUBMITTED', 'WITHDRAWN'],
]

/** The revision each step is about: every submission after the first sends a new one. */
function numbered(path: Step['state'][], days: string[]): Step[] {
  let revision = 0
  return path.map((state, at) => {
    if (state === 'SUBMITTED') revision += 1
    return { state, revision, at: days[at] ?? '' }
  })
}

const report = ({ fiscalYear, half }: HalfYear) =>
  fc
    .record({
      path: fc.constantFrom(...paths),
      begun: fc.nat(60),
      gaps: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 6, maxLength: 6 }),
      firstIsEmpty: fc.boolean(),
    })
    .map(({ path, begun, gaps, firstIsEmpty }): ReportRecord => {
      const begins = addDays(halfEnd(fiscalYear, half), begun)
      const days = gaps.map((_, at) =>
        addDays(
          begins,
          gaps.slice(0, at).reduce((sum, gap) => sum + gap, 0),
        ),
      )
      const steps = numbered(path, days)
      // What is endorsed or accepted says something.
      const mayBeEmpty = steps.every(
        ({ state, revision }) => revision !== 1 || !['ENDORSED', 'ACCEPTED'].includes(state),
      )
      return { year: fiscalYear, half, steps, empty: firstIsEmpty && mayBeEmpty ? [1] : [] }
    })

/** Any history of a centre. */
export const history: fc.Arbitrary<History> = fc.record({
  provinceCode: fc.constantFrom('15', '54', '57'),
  open: fc.oneof(fc.tuple(interval), fc.constant<[string, string?][]>([['2020-01-01', '2020-06-01'], ['2020-09-15']])),
  reports: fc
    .tuple(...halfYears.map((each) => fc.option(report(each))))
    .map((all) => all.filter((each) => each !== null)),
  putOff: fc.constantFrom(0, 0, 10, 40),
})
