import { normaliseThai } from '@hub/schema/calendar/thai-text'

/**
 * The columns of the register that the hub reads, by the names the Department of Local Administration gives them.
 * The published file has five more (tambon, office address, postcode, website), which are passed over.
 */
export const COLUMNS = {
  province: 'จังหวัด',
  district: 'อำเภอ',
  code: 'รหัส อปท.',
  type: 'ประเภท อปท.',
  name: 'อปท.',
  area: 'ขนาดพื้นที่',
  latitude: 'LAT',
  longitude: 'LONG',
} as const

/** A column the hub reads. */
export type Column = keyof typeof COLUMNS

/** Where each column stands in a file, counted from 0, and how many columns the file has. */
export interface Header {
  readonly positions: Readonly<Record<Column, number>>
  readonly width: number
}

/** Two written column names are the same column when they differ only in spaces, dots, case and Unicode form. */
const keyOf = (name: string): string => normaliseThai(name).replace(/[\s.]/g, '').toUpperCase()

/** Whether some of the columns stand there. */
export const namesSome = (fields: readonly string[]): boolean =>
  fields.some((field) => Object.values(COLUMNS).some((column) => keyOf(column) === keyOf(field)))

/** What is wrong with a header: columns that stand nowhere, and columns that stand twice. */
export interface HeaderFaults {
  readonly missing: Column[]
  readonly repeated: Column[]
}

const names = Object.keys(COLUMNS) as Column[]

/** Finds the columns in a file's first line; they may stand in any order, among others. */
export function readHeader(fields: readonly string[]): Header | HeaderFaults {
  const keys = fields.map(keyOf)
  const standing = (column: Column) => keys.filter((key) => key === keyOf(COLUMNS[column])).length
  const missing = names.filter((column) => standing(column) === 0)
  const repeated = names.filter((column) => standing(column) > 1)
  if (missing.length > 0 || repeated.length > 0) return { missing, repeated }
  const positions = Object.fromEntries(names.map((column) => [column, keys.indexOf(keyOf(COLUMNS[column]))]))
  return { positions: positions as Record<Column, number>, width: fields.length }
}
