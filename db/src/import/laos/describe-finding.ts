import { acceptedFor } from './accepted.ts'
import { COLUMNS, type Header } from './columns.ts'
import { type Finding, type Notice, severityOf } from './finding.ts'
import { foundOf } from './found.ts'
import { writtenKind } from './lao-kind.ts'

/** A notice and the rows it was made on. */
export interface PlacedNotice extends Notice {
  readonly line: number | null
  readonly rows: number
  readonly code: string | null
}

/** Puts a notice into words: where, what was found, what is accepted. */
export function describeFinding(notice: PlacedNotice, header?: Header): Finding {
  const { kind, line, rows, code, column } = notice
  const inWords = kind === 'TWO_TYPES' ? writtenKind : (text: string) => text
  const found = inWords(notice.found)
  const accepted = acceptedFor(kind, notice.hint && inWords(notice.hint))
  const words = foundOf(kind, found)
  const columnName = column && COLUMNS[column]
  const columnNumber = column && header ? header.positions[column] + 1 : null
  const place = { line, column: [columnNumber, columnName].filter(Boolean).join(' '), code, more: rows - 1 }
  return {
    severity: severityOf(kind),
    kind,
    line,
    rows,
    column: columnName,
    columnNumber,
    code,
    found,
    accepted,
    message: {
      th: `${placeInThai(place)}: พบ ${words.th} ที่รับได้คือ ${accepted.th}`,
      en: `${placeInEnglish(place)}: found ${words.en}, accepted is ${accepted.en}`,
    },
  }
}

interface Place {
  readonly line: number | null
  readonly column: string
  readonly code: string | null
  readonly more: number
}

function placeInThai({ line, column, code, more }: Place): string {
  const parts = [line === null ? 'ทั้งแฟ้ม' : `บรรทัด ${line}`]
  if (column) parts.push(`คอลัมน์ ${column}`)
  if (code) parts.push(`รหัส ${code}`)
  if (more > 0) parts.push(`และอีก ${more} แถว`)
  return parts.join(' ')
}

function placeInEnglish({ line, column, code, more }: Place): string {
  const parts = [line === null ? 'file' : `line ${line}`]
  if (column) parts.push(`column ${column}`)
  if (code) parts.push(`code ${code}`)
  if (more > 0) parts.push(`and ${more} more ${more === 1 ? 'row' : 'rows'}`)
  return parts.join(', ')
}
