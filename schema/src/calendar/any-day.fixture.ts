import fc from 'fast-check'
import type { LocalDate } from './local-date.ts'

const noInvalidDate = true

/** Any day that written dates may name. */
export const anyDay: fc.Arbitrary<LocalDate> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2156-12-31'), noInvalidDate })
  .map((instant) => instant.toISOString().slice(0, 10))
