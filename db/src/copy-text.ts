/** What a field of a row may hold on its way into the database. Objects become JSON. */
export type Field = string | number | boolean | Date | object | null | undefined

const SPECIAL = /[\\\n\r\t\0]/g
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/**
 * One row in the text form of Postgres's COPY, its line end included.
 * @throws {RangeError} when a text holds NUL, which Postgres does not keep
 */
export function copyLine(fields: readonly Field[]): string {
  let line = ''
  for (let at = 0; at < fields.length; at++) line += (at === 0 ? '' : '\t') + copyField(fields[at])
  return `${line}\n`
}

function copyField(field: Field): string {
  if (field === null || field === undefined) return '\\N'
  if (typeof field === 'string') return field.replace(SPECIAL, escapeOf)
  if (typeof field === 'boolean') return field ? 't' : 'f'
  if (typeof field === 'number') return String(field)
  if (field instanceof Date) return field.toISOString()
  return copyField(JSON.stringify(field))
}

function escapeOf(character: string): string {
  const escaped = ESCAPES[character]
  if (escaped === undefined) throw new RangeError('A text with NUL cannot be kept')
  return escaped
}
