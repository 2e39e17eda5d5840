import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import { normaliseThai } from '@hub/schema/calendar/thai-text'
import { checkArea, checkPoint } from './check-measures.ts'
import type { Column, Header } from './columns.ts'
import type { Note, Notice } from './finding.ts'
import { bareName, laoKind, type RegisteredKind } from './lao-kind.ts'
import { nearestName } from './nearest-name.ts'
import { bareProvince, type Provinces } from './provinces.ts'

/** A row of the register as far as it could be read; what was refused is null, and a notice says why. */
export interface CheckedRow {
  readonly code: string | null
  readonly provinceCode: string | null
  readonly type: RegisteredKind | null
  readonly name: string | null
  readonly district: string | null
  readonly areaKm2: number | null
  readonly latitude: number | null
  readonly longitude: number | null
  readonly notices: readonly Notice[]
}

const LONGEST_NAME = 120
const LONGEST_FOUND = 80
const UNREADABLE = /\p{Cc}/u

/** A row of which nothing could be read. */
export const UNREAD_ROW: Omit<CheckedRow, 'notices'> = {
  code: null,
  provinceCode: null,
  type: null,
  name: null,
  district: null,
  areaKm2: null,
  latitude: null,
  longitude: null,
}

/** Checks one row by itself; what only several rows together tell is checked in the database. */
export function checkRow(fields: readonly string[], header: Header, provinces: Provinces): CheckedRow {
  const notices: Notice[] = []
  const note: Note = (kind, column, found, hint) =>
    notices.push({ kind, column, found: legible(found), hint: hint ?? null })
  if (fields.length !== header.width) {
    note('WRONG_FIELD_COUNT', null, String(fields.length), String(header.width))
    return { ...UNREAD_ROW, notices }
  }
  const field = (column: Column) => fields[header.positions[column]] ?? ''
  const lost = namesOf(header).find((column) => field(column).includes('\ufffd'))
  if (lost) {
    note('NOT_UTF8', lost, field(lost))
    return { ...UNREAD_ROW, code: lost === 'code' ? null : checkCode(field('code'), note), notices }
  }
  const code = checkCode(field('code'), note)
  const provinceCode = checkProvince(field('province'), code, provinces, note)
  const type = laoKind(field('type')) ?? null
  if (!type) note('UNKNOWN_TYPE', 'type', field('type'))
  const name = checkName(field('name'), type, note)
  const district = checkDistrict(field('district'), note)
  const areaKm2 = checkArea(field('area'), type, note)
  return { code, provinceCode, type, name, district, areaKm2, ...checkPoint(field, note), notices }
}

const namesOf = ({ positions }: Header) => Object.keys(positions) as Column[]

function checkCode(written: string, note: Note): string | null {
  const code = toArabicDigits(normaliseThai(written))
  if (/^\d{7}$/.test(code)) return code
  note('BAD_CODE', 'code', written)
  return null
}

function checkProvince(written: string, code: string | null, provinces: Provinces, note: Note): string | null {
  const name = bareProvince(written)
  const provinceCode = provinces.codeByName.get(name)
  if (!provinceCode) {
    note('UNKNOWN_PROVINCE', 'province', written, nearestName(name, provinces.codeByName.keys()))
    return null
  }
  const ofCode = code?.slice(1, 3)
  if (ofCode && ofCode !== provinceCode)
    note('PROVINCE_NOT_OF_CODE', 'province', written, provinces.nameByCode.get(ofCode))
  return provinceCode
}

function checkName(written: string, type: RegisteredKind | null, note: Note): string | null {
  const name = bareName(normaliseThai(written), type)
  if (/[ก-ฮ]/.test(name) && name.length <= LONGEST_NAME && !UNREADABLE.test(name)) return name
  note('BAD_NAME', 'name', written)
  return null
}

function checkDistrict(written: string, note: Note): string | null {
  const name = normaliseThai(written).replace(/^(อำเภอ|อ\.) ?/, '')
  if (/[ก-ฮ]/.test(name) && name.length <= LONGEST_NAME && !UNREADABLE.test(name)) return name
  note('NO_DISTRICT', 'district', written)
  return null
}

/** What stood in the file, short enough to print and without characters that a terminal or JSON would trip over. */
function legible(found: string): string {
  const shown = found.replace(/\p{Cc}/gu, ' ').trim()
  return shown.length > LONGEST_FOUND ? `${shown.slice(0, LONGEST_FOUND)}…` : shown
}
