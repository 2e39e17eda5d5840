import { describe, expect, it } from 'vitest'
import { type PrintedFigure, refusalOf } from './comparability.ts'

const tenAYear = { basis: 'ADDED_IN_YEAR', year: 2562, value: 10 } as const
const fortyFiveInTotal: PrintedFigure = {
  basis: 'TOTAL_BY_END',
  year: 2562,
  kind: 'COUNT',
  value: 45,
  asOf: '2019-04-05',
}
const addedInYear: PrintedFigure = { basis: 'ADDED_IN_YEAR', year: 2562, kind: 'ACTUAL', value: 8, asOf: null }

describe('a printed figure beside a target', () => {
  it('45 centres as of 5 April 2562 is refused as a comparison with 10 a year', () => {
    expect(refusalOf(tenAYear, fortyFiveInTotal)).toBe('DIFFERENT_BASIS')
  })

  it('what the same year added may be compared with what it was to add', () => {
    expect(refusalOf(tenAYear, addedInYear)).toBeNull()
  })

  it('a dash in a document is not compared as if it were 0', () => {
    expect(refusalOf(tenAYear, { ...addedInYear, value: null })).toBe('NO_FIGURE')
    expect(refusalOf(tenAYear, { ...addedInYear, value: 0 })).toBeNull()
  })

  it('another year, a plan, and a missing target are refused', () => {
    expect(refusalOf(tenAYear, { ...addedInYear, year: 2561 })).toBe('DIFFERENT_YEAR')
    expect(refusalOf(tenAYear, { ...addedInYear, kind: 'TARGET' })).toBe('NOT_A_RESULT')
    expect(refusalOf({ ...tenAYear, value: null }, addedInYear)).toBe('NO_TARGET')
  })

  it('a total within the year is not the total by its end, on the last day it is', () => {
    const total = { basis: 'TOTAL_BY_END', year: 2562, value: 50 } as const
    expect(refusalOf(total, fortyFiveInTotal)).toBe('PART_OF_THE_YEAR')
    expect(refusalOf(total, { ...fortyFiveInTotal, asOf: '2019-09-30' })).toBeNull()
  })
})
