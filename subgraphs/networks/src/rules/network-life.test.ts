import { expect, test } from 'vitest'
import { closedOn, formedOn, type HappeningKind, type Life, standing, whyNot } from './network-life.ts'

const period = (status: Life[number]['status'], since: string) => ({ status, since, reason: null })
const life: Life = [
  period('FORMING', '2025-01-01'),
  period('ACTIVE', '2025-03-01'),
  period('DORMANT', '2025-05-01'),
  period('ACTIVE', '2025-07-01'),
  period('CLOSED', '2025-09-01'),
]

test('how a network stands, and since when it counts, follows from its periods', () => {
  expect([standing(life), formedOn(life), closedOn(life)]).toEqual(['CLOSED', '2025-03-01', '2025-09-01'])
  expect([standing(life.slice(0, 1)), formedOn(life.slice(0, 1)), closedOn(life.slice(0, 4))]).toEqual([
    'FORMING',
    null,
    null,
  ])
  expect(standing([])).toBe('FORMING')
})

const everything: HappeningKind[] = [
  'STEP',
  'MEMBER_JOINED',
  'MEMBER_RETIRED',
  'ADVISOR_JOINED',
  'ADVISOR_RETIRED',
  'HEARING',
  'FOLLOW_UP',
]

test.each(everything)('nothing happens before a network begins or after it is closed: %s', (kind) => {
  expect(whyNot({ kind, on: '2024-12-31' }, life)?.en).toContain('began on 2025-01-01')
  expect(whyNot({ kind, on: '2025-09-02' }, life)?.en).toContain('closed since 2025-09-01')
  expect(whyNot({ kind, on: '2025-08-31' }, life)).toBeNull()
})

test('on the first day closed people leave, and nothing else happens', () => {
  const left = everything.filter((kind) => whyNot({ kind, on: '2025-09-01' }, life) === null)
  expect(left).toEqual(['MEMBER_RETIRED', 'ADVISOR_RETIRED'])
})

test('a dormant network hears nobody, from the first day of its rest to the last', () => {
  const heard = (on: string) => whyNot({ kind: 'HEARING', on }, life) === null
  expect(['2025-04-30', '2025-05-01', '2025-06-30', '2025-07-01'].map(heard)).toEqual([true, false, false, true])
})

test('progress is followed from the day a network is set up', () => {
  const followed = (on: string, of = life) => whyNot({ kind: 'FOLLOW_UP', on }, of) === null
  expect([followed('2025-02-28'), followed('2025-03-01'), followed('2025-05-15')]).toEqual([false, true, true])
  expect(followed('2025-03-01', life.slice(0, 1))).toBe(false)
})
