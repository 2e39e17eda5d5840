import { expect, test } from 'vitest'
import { headersFor, roleIn } from './headers.ts'

const viewers = [
  { role: 'ONDC_ADMIN', name: { th: 'ผู้ดูแล', en: 'administrator' }, token: 'a.d.m' },
  { role: 'LAO_OFFICER', name: { th: 'เจ้าหน้าที่', en: 'officer' }, token: 'o.f.f' },
]

test('choosing a viewer puts its token into the headers, and leaves the others as they are', () => {
  const chosen = headersFor(
    '{ "hub-purpose": "audit of 2569", "authorization": "Bearer o.f.f" }',
    'ONDC_ADMIN',
    viewers,
  )
  expect(JSON.parse(chosen)).toEqual({ authorization: 'Bearer a.d.m', 'hub-purpose': 'audit of 2569' })
  expect(roleIn(chosen, viewers)).toBe('ONDC_ADMIN')
})

test('choosing the public takes the token away', () => {
  expect(headersFor('{ "authorization": "Bearer a.d.m" }', 'PUBLIC', viewers)).toBe('')
  expect(roleIn('', viewers)).toBe('PUBLIC')
})

test.each(['', '{ "half', '[]'])('headers that cannot be read (%s) are replaced', (text) => {
  expect(JSON.parse(headersFor(text, 'LAO_OFFICER', viewers))).toEqual({ authorization: 'Bearer o.f.f' })
})
