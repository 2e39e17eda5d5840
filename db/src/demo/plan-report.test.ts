import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ReportFate, stepsOf } from './plan-report.ts'
import { randomOf } from './random.ts'

const owed = { endsOn: '2026-09-30', dueOn: '2026-10-30' }
const fates: ReportFate[] = ['ON_TIME', 'LATE', 'MISSING', 'EMPTY', 'UNFINISHED', 'WITHDRAWN']
const course = fc.record({ fate: fc.constantFrom(...fates), word: fc.string() })

const stepsFor = (fate: ReportFate, word: string) => stepsOf(randomOf(word), fate, owed)

describe('the course of an invented report', () => {
  test('takes each step on a later day than the one before', () => {
    fc.assert(
      fc.property(course, ({ fate, word }) => {
        const days = stepsFor(fate, word).map(({ on }) => on)
        expect(days).toEqual([...new Set(days)].sort())
      }),
    )
  })

  test('begins after the half-year it is about, as a draft', () => {
    fc.assert(
      fc.property(course, ({ fate, word }) => {
        const [first] = stepsFor(fate, word)
        if (!first) return
        expect(first.state).toBe('DRAFT')
        expect(first.on > owed.endsOn).toBe(true)
      }),
    )
  })

  test('is sent by the due date when on time, and after it when late', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const sent = (fate: ReportFate) => stepsFor(fate, word).find(({ state }) => state === 'SUBMITTED')?.on ?? ''
        expect(sent('ON_TIME') <= owed.dueOn).toBe(true)
        expect(sent('LATE') > owed.dueOn).toBe(true)
      }),
    )
  })

  test('is never accepted when it is empty, unfinished or withdrawn', () => {
    fc.assert(
      fc.property(fc.constantFrom<ReportFate>('EMPTY', 'UNFINISHED', 'WITHDRAWN'), fc.string(), (fate, word) => {
        expect(stepsFor(fate, word).some(({ state }) => state === 'ENDORSED' || state === 'ACCEPTED')).toBe(false)
      }),
    )
  })

  test('has no step when it is missing', () => {
    expect(stepsFor('MISSING', 'x')).toEqual([])
  })
})
