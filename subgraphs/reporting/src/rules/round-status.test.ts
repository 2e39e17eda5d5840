import { expect, it } from 'vitest'
import { roundStatus } from './round-status.ts'

const round = { startsOn: '2020-10-01', endsOn: '2021-03-31', dueOn: '2021-04-30', closesOn: '2021-09-30' }

it.each([
  ['2020-09-30', 'NOT_BEGUN'],
  ['2020-10-01', 'RUNNING'],
  ['2021-03-31', 'RUNNING'],
  ['2021-04-01', 'DUE'],
  ['2021-04-30', 'DUE'],
  ['2021-05-01', 'LATE'],
  ['2021-09-30', 'LATE'],
  ['2021-10-01', 'CLOSED'],
])('on %s the round October to March stands at %s', (day, status) => {
  expect(roundStatus(round, day)).toBe(status)
})
