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

test('bytes that are no text are told as such, with what is accepted, in Thai and English', () => {
  const notice = { kind: 'NOT_UTF8', column: null, found: 'FF FE 08 0E (UTF-16)', hint: null } as const
  expect(describeFinding({ ...notice, line: null, rows: 1, code: null }).message).toEqual({
    th: 'ทั้งแฟ้ม: พบ ข้อมูลที่ไม่ใช่ UTF-8 “FF FE 08 0E (UTF-16)” ที่รับได้คือ แฟ้ม CSV ที่เป็น UTF-8 (หรือ Windows-874/TIS-620) ทั้งแฟ้ม',
    en: 'file: found what is not UTF-8, “FF FE 08 0E (UTF-16)”, accepted is a CSV file in UTF-8 (or Windows-874/TIS-620) throughout',
  })
})

test('kinds that disagree are told as the register writes them', () => {
  const notice = { kind: 'TWO_TYPES', column: 'type', found: 'SUBDISTRICT_MUNICIPALITY', hint: 'SAO' } as const
  const { found, message } = describeFinding({ ...notice, line: 8, rows: 1, code: '6540502' }, header)
  expect(found).toBe('เทศบาลตำบล')
  expect(message).toEqual({
    th: 'บรรทัด 8 คอลัมน์ 5 ประเภท อปท. รหัส 6540502: พบ “เทศบาลตำบล” ที่รับได้คือ “องค์การบริหารส่วนตำบล” ตามแถวแรกของรหัสนี้',
    en: 'line 8, column 5 ประเภท อปท., code 6540502: found “เทศบาลตำบล”, accepted is “องค์การบริหารส่วนตำบล”, as in the first row of this code',
  })
})

test('a register that lacks many LAOs is told in one language at a time', () => {
  const notice = { kind: 'MANY_GONE', column: null, found: '1,250', hint: '7,852' } as const
  const { th, en } = describeFinding({ ...notice, line: null, rows: 1, code: null }).message
  expect(th).toBe('ทั้งแฟ้ม: พบ ขาด 1,250 อปท. ที่รับได้คือ ทะเบียนที่ครบถ้วน (ในระบบมี 7,852 แห่ง) หรือ --close-many เพื่อยืนยันการยุบเลิก')
  expect(en).toBe(
    'file: found that 1,250 LAOs are missing, accepted is a complete register (the hub has 7,852 open), or --close-many to close them',
  )
})
