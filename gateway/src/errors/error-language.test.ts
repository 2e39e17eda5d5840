import { expect, test } from 'vitest'
import { inLanguage } from './error-language.ts'

const told = (message: string, code = 'BAD_USER_INPUT'): string =>
  JSON.parse(inLanguage(JSON.stringify({ errors: [{ message, extensions: { code } }] }), 'TH')).errors[0].message

test('English words of GraphQL stand behind Thai ones, also when they quote something Thai', () => {
  const message = 'Variable "$i" got invalid value "๕๐ \\"คน\\"" at "i.attendance"; Int cannot represent it'
  expect(told(message)).toBe(`ค่าที่ส่งมาไม่ถูกต้อง: ${message}`)
})

test('a message that says it in Thai stands alone', () => {
  const message = 'พบ "2564-09-30" รับวันที่ที่มีจริงเป็น ค.ศ.'
  expect(told(message)).toBe(message)
})
