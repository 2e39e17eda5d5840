import { expect, test } from 'vitest'
import { PUBLISHED_HEADER } from '../../../test/generated-register.ts'
import { type Header, readHeader } from './columns.ts'
import { describeFinding } from './describe-finding.ts'

const header = readHeader(PUBLISHED_HEADER) as Header

test('a finding says line, column, what was found and what is accepted, in Thai and English', () => {
  const finding = describeFinding(
    {
      kind: 'UNKNOWN_PROVINCE',
      column: 'province',
      found: 'เชียงรา',
      hint: 'เชียงราย',
      line: 5,
      rows: 1,
      code: '5570404',
    },
    header,
  )
  expect(finding).toMatchObject({ severity: 'ERROR', line: 5, column: 'จังหวัด', columnNumber: 1, found: 'เชียงรา' })
  expect(finding.message).toEqual({
    th: 'บรรทัด 5 คอลัมน์ 1 จังหวัด รหัส 5570404: พบ “เชียงรา” ที่รับได้คือ ชื่อจังหวัด น่าจะเป็น “เชียงราย”',
    en: "line 5, column 1 จังหวัด, code 5570404: found “เชียงรา”, accepted is a province's name, likely “เชียงราย”",
  })
})

test('a warning that rows share says how many they are', () => {
  const notice = { kind: 'ABSURD_AREA', column: 'area', found: '0', hint: '0.1–5,000', code: '6540501' } as const
  const { severity, message } = describeFinding({ ...notice, line: 5, rows: 3 }, header)
  expect(severity).toBe('WARNING')
  expect(message.en).toBe(
    'line 5, column 10 ขนาดพื้นที่, code 6540501, and 2 more rows: found “0”, accepted is 0.1–5,000 km² (left empty)',
  )
})

test('a fault of the whole file has no line', () => {
  const notice = { kind: 'MISSING_COLUMN', column: null, found: 'a,b', hint: 'LAT' } as const
  expect(describeFinding({ ...notice, line: null, rows: 1, code: null }).message.en).toBe(
    'file: found “a,b”, accepted is a file with the column “LAT”',
  )
})
