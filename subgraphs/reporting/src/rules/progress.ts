import { type Rate, rateOf } from '@hub/schema/rate'
import { type Aim, expectedBy, type Pace, paceOf } from './pace.ts'

/** How far an aim is reached at the end of a day. */
export interface Progress {
  actual: number
  rate: Rate
  expectedByNow: number | null
  pace: Pace | null
  asOf: string
}

/** Holds a count against an aim of the same basis, area, year and day. */
export const progressOf = (aim: Aim, actual: number, day: string): Progress => ({
  actual,
  rate: rateOf(actual, aim.value),
  expectedByNow: expectedBy(aim, day),
  pace: paceOf(aim, actual, day),
  asOf: day,
})
