import { reportIndicators, reportSectionKinds } from '@hub/db/reporting/values'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesBetween } from './report-changes.ts'
import {
  type ContentChanges,
  changed,
  effective,
  fieldsOfForm,
  type ReportContent,
  type ReportField,
} from './report-content.ts'

const form = fieldsOfForm([4, 1, 3, 2])

const value = (field: ReportField): fc.Arbitrary<string | number> =>
  (reportIndicators as readonly string[]).includes(field) ? fc.nat(5) : fc.constantFrom('ก', 'ข', 'ค')

const content: fc.Arbitrary<ReportContent> = fc
  .record(Object.fromEntries(form.map((field) => [field, value(field)])), { requiredKeys: [] })
  .map((fields) => new Map(Object.entries(fields) as [ReportField, string | number][]))

const changes: fc.Arbitrary<ContentChanges> = fc
  .record(Object.fromEntries(form.map((field) => [field, fc.option(value(field))])), { requiredKeys: [] })
  .map((fields) => new Map(Object.entries(fields) as [ReportField, string | number | null][]))

describe('what has changed in a report', () => {
  it('is told in the order of the form', () => {
    expect(form.slice(-4)).toEqual(['OBSTACLE_1', 'OBSTACLE_2', 'OBSTACLE_3', 'OBSTACLE_4'])
    fc.assert(
      fc.property(content, content, (before, after) => {
        const told = changesBetween(before, after).map(({ field }) => form.indexOf(field))
        expect(told).toEqual(told.toSorted((one, other) => one - other))
      }),
    )
  })

  it('is nothing between a content and itself, and the same backwards', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        expect(changesBetween(before, before)).toEqual([])
        const back = changesBetween(after, before).map((each) => ({ ...each, before: each.after, after: each.before }))
        expect(back).toEqual(changesBetween(before, after))
      }),
    )
  })

  it('is what was asked for, and no field more', () => {
    fc.assert(
      fc.property(content, changes, (before, asked) => {
        const after = changed(before, effective(before, asked))
        expect(after).toEqual(changed(before, asked))
        const told = changesBetween(before, after).map(({ field }) => field)
        expect(new Set(told)).toEqual(new Set(effective(before, asked).keys()))
        for (const field of reportSectionKinds) if (!asked.has(field)) expect(after.get(field)).toBe(before.get(field))
      }),
    )
  })
})
