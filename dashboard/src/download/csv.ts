/** What a cell holds; null is no figure, an empty cell. */
export type CellValue = string | number | null

// Excel takes a text that begins so for a formula (OWASP: CSV injection).
const formula = /^[=+\-@\t\r]/

const written = (value: CellValue): string => {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV (RFC 4180), with the mark by which Excel reads Thai as UTF-8; numbers plain, in Arabic digits. */
export const toCsv = (head: readonly string[], rows: readonly (readonly CellValue[])[]): string =>
  `\uFEFF${[head, ...rows].map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`
