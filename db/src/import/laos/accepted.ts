import type { Bilingual } from '@hub/schema/calendar/reading'
import type { FindingKind } from './finding.ts'
import { writtenKinds } from './lao-kind.ts'
import { THAILAND } from './limits.ts'

const box = `${THAILAND.south}–${THAILAND.north}° N, ${THAILAND.west}–${THAILAND.east}° E`
const boxThai = `ละติจูด ${THAILAND.south}–${THAILAND.north} ลองจิจูด ${THAILAND.west}–${THAILAND.east}`

const ACCEPTED: Record<FindingKind, (hint: string) => Bilingual> = {
  NOT_UTF8: () => ({
    th: 'แฟ้ม CSV ที่เป็น UTF-8 (หรือ Windows-874/TIS-620) ทั้งแฟ้ม',
    en: 'a CSV file in UTF-8 (or Windows-874/TIS-620) throughout',
  }),
  READ_AS_WINDOWS_874: () => ({ th: 'UTF-8 (อ่านตามที่พบ)', en: 'UTF-8 (read as found)' }),
  MISSING_COLUMN: (column) => ({ th: `แฟ้มที่มีคอลัมน์ “${column}”`, en: `a file with the column “${column}”` }),
  REPEATED_COLUMN: () => ({ th: 'คอลัมน์ละหนึ่งครั้ง', en: 'each column once' }),
  NO_ROWS: () => ({ th: 'อย่างน้อยหนึ่งแถวใต้หัวตาราง', en: 'at least one row under the header' }),
  BROKEN_CSV: () => ({ th: 'CSV ที่ปิดอัญประกาศครบ', en: 'CSV in which every quote is closed' }),
  WRONG_FIELD_COUNT: (width) => ({ th: `${width} ช่องตามหัวตาราง`, en: `${width} fields, as the header has` }),
  BAD_CODE: () => ({ th: 'เลขเจ็ดหลัก เช่น 5570404', en: 'seven digits, such as 5570404' }),
  UNKNOWN_PROVINCE: (near) => ({
    th: near ? `ชื่อจังหวัด น่าจะเป็น “${near}”` : 'ชื่อหนึ่งใน 77 จังหวัด',
    en: near ? `a province's name, likely “${near}”` : 'the name of one of the 77 provinces',
  }),
  PROVINCE_NOT_OF_CODE: (ofCode) => ({
    th: ofCode ? `“${ofCode}” ตามหลักที่ 2–3 ของรหัส` : 'รหัสที่หลักที่ 2–3 เป็นรหัสจังหวัด',
    en: ofCode ? `“${ofCode}”, as digits 2–3 of the code say` : 'a code whose digits 2–3 are a province',
  }),
  UNKNOWN_TYPE: () => ({ th: `ประเภทหนึ่งใน ${writtenKinds}`, en: `one of ${writtenKinds}` }),
  BAD_NAME: () => ({ th: 'ชื่อที่มีอักษรไทย ไม่เกิน 120 ตัว', en: 'a name with Thai letters, 120 at most' }),
  TWO_NAMES: sameAsFirst,
  TWO_TYPES: sameAsFirst,
  MANY_GONE: (open) => ({
    th: `ทะเบียนที่ครบถ้วน (ในระบบมี ${open} แห่ง) หรือ --close-many เพื่อยืนยันการยุบเลิก`,
    en: `a complete register (the hub has ${open} open), or --close-many to close them`,
  }),
  NO_DISTRICT: () => ({ th: 'ชื่ออำเภอ (เว้นว่างไว้)', en: "a district's name (left empty)" }),
  DISTRICT_NOT_OF_CODE: (ofCode) => ({
    th: `“${ofCode}” ตามหลักที่ 2–5 ของรหัส`,
    en: `“${ofCode}”, as digits 2–5 of the code say`,
  }),
  TWO_DISTRICTS: sameAsFirst,
  BAD_NUMBER: () => ({ th: 'จำนวน เช่น 12.7 (เว้นว่างไว้)', en: 'a number, such as 12.7 (left empty)' }),
  ABSURD_AREA: (limits) => ({ th: `${limits} ตร.กม. (เว้นว่างไว้)`, en: `${limits} km² (left empty)` }),
  HALF_POINT: () => ({ th: 'LAT และ LONG ทั้งคู่ (เว้นว่างไว้)', en: 'both LAT and LONG (left empty)' }),
  POINT_OUTSIDE_THAILAND: () => ({ th: `${boxThai} (เว้นว่างไว้)`, en: `${box} (left empty)` }),
  TWO_VALUES: sameAsFirst,
  GONE: () => ({ th: 'มีอยู่ในทะเบียน (บันทึกว่ายุบเลิก)', en: 'standing in the register (recorded as closed)' }),
}

/** What would have been accepted in place of what was found. */
export const acceptedFor = (kind: FindingKind, hint: string | null): Bilingual => ACCEPTED[kind](hint ?? '')

function sameAsFirst(first: string): Bilingual {
  return { th: `“${first}” ตามแถวแรกของรหัสนี้`, en: `“${first}”, as in the first row of this code` }
}
