import { expect, test } from 'vitest'
import { messageLocale } from './message-locale.ts'

test.each([
  [undefined, 'TH'],
  ['', 'TH'],
  ['th', 'TH'],
  ['en', 'EN'],
  ['en-GB,en;q=0.9', 'EN'],
  ['th-TH,th;q=0.9,en;q=0.8', 'TH'],
  ['th;q=0.5, en;q=0.7', 'EN'],
  ['en;q=0', 'TH'],
  ['fr,de;q=0.8', 'TH'],
  ['en;q=rubbish', 'TH'],
])('messages for "Accept-Language: %s" are in %s', (header, locale) => {
  expect(messageLocale(header)).toBe(locale)
})
