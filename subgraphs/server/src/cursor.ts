import type { MessageLocale } from '@hub/schema/subgraph-request'
import type { GraphQLError } from 'graphql'
import { inputError } from './input-error.ts'

/** Where a page ended: the value it was ordered by, and the code or id that breaks ties. */
export interface Position {
  value: string
  tie: string
}

/** An opaque cursor; it names its order, so that it cannot be used with another one. */
export const encodeCursor = (order: string, { value, tie }: Position): string =>
  Buffer.from(JSON.stringify([order, value, tie])).toString('base64url')

/** @throws BAD_USER_INPUT when the cursor is not one that a page in this order has given. */
export function decodeCursor(cursor: string, order: string, locale: MessageLocale): Position {
  const parts = parseCursor(cursor)
  if (parts?.[0] === order && typeof parts[1] === 'string' && typeof parts[2] === 'string')
    return { value: parts[1], tie: parts[2] }
  throw notACursor(cursor, locale)
}

/** The error of an `after` that no page has given. */
export const notACursor = (cursor: string, locale: MessageLocale): GraphQLError =>
  inputError(
    {
      field: 'after',
      found: cursor,
      accepted: { th: 'cursor ที่ได้จากหน้าก่อนในลำดับเดียวกัน', en: 'a cursor from an earlier page in the same order' },
    },
    locale,
  )

function parseCursor(cursor: string): unknown[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) ? parts : null
  } catch {
    return null
  }
}
