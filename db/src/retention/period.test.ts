import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { retentionPeriod } from './period.ts'

describe('the retention period', () => {
  test.each([
    // FY 2570: 2565 to 2569 are five whole years.
    ['2026-11-20', 5, '2021-10-01'],
    ['2026-09-30', 5, '2020-10-01'],
    ['2026-10-01', 5, '2021-10-01'],
    ['2026-11-20', 1, '2025-10-01'],
  ])('on %s keeps who was needed within %i fiscal years: from %s', (today, years, keptFrom) => {
    expect(retentionPeriod(today, years).keptFrom).toBe(keptFrom)
  })

  test.each([
    ['2026-11-20', '2023-11-20'],
    ['2028-02-29', '2025-02-28'],
  ])('on %s keeps readings of three years: from %s', (today, readingsFrom) => {
    expect(retentionPeriod(today, 5).readingsFrom).toBe(readingsFrom)
  })

  test('never moves back as days pass', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 30 }), (days, years) => {
        const [earlier, later] = [addDays('2020-01-01', days), addDays('2020-01-01', days + 1)]
        const [one, next] = [retentionPeriod(earlier, years), retentionPeriod(later, years)]
        expect(next.keptFrom >= one.keptFrom && next.readingsFrom >= one.readingsFrom).toBe(true)
      }),
    )
  })
})
