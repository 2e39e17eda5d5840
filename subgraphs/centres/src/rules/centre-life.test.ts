import { expect, test } from 'vitest'
import { whyNotWorkingOn } from './centre-life.ts'

const life = {
  beganOn: '2018-01-15',
  establishedOn: '2018-11-08',
  closedOn: '2024-06-01',
  suspensions: [{ suspendedOn: '2020-04-01', resumedOn: '2020-07-01', reason: 'โรคระบาด' }],
}

test.each([
  ['the day before it was established', '2018-11-07', 'พบ 2018-11-07 แต่ศูนย์จัดตั้งเมื่อ 2018-11-08'],
  [
    'the first day of a suspension',
    '2020-04-01',
    'พบ 2020-04-01 แต่ศูนย์หยุดดำเนินการตั้งแต่ 2020-04-01 ถึงก่อน 2020-07-01 (โรคระบาด)',
  ],
  ['the day it closed', '2024-06-01', 'พบ 2024-06-01 แต่ศูนย์ยุบเลิกเมื่อ 2024-06-01'],
])('a centre did not work on %s, and Thai readers are told why', (_which, day, why) => {
  expect(whyNotWorkingOn(life, day)?.th).toBe(why)
})

test.each([
  ['the day it was established', '2018-11-08'],
  ['the day before a suspension', '2020-03-31'],
  ['the day it took up work again', '2020-07-01'],
  ['the day before it closed', '2024-05-31'],
])('a centre worked on %s', (_which, day) => {
  expect(whyNotWorkingOn(life, day)).toBeNull()
})

test('a centre that is not established has not worked yet', () => {
  expect(whyNotWorkingOn({ ...life, establishedOn: null }, '2019-01-01')?.en).toBe('the centre is not established yet')
})
