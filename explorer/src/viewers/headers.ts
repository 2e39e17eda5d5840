import type { Viewer } from './viewers.ts'

/** The text of the headers editor with the token of a role in it, or with none; its other headers stay. */
export function headersFor(text: string, role: string, viewers: readonly Viewer[]): string {
  const { authorization: _, ...others } = read(text)
  const token = viewers.find((viewer) => viewer.role === role)?.token
  const headers = token ? { authorization: `Bearer ${token}`, ...others } : others
  return Object.keys(headers).length > 0 ? JSON.stringify(headers, null, 2) : ''
}

/** The role whose token stands in the headers editor; `PUBLIC` when none of them does. */
export const roleIn = (text: string, viewers: readonly Viewer[]): string =>
  viewers.find(({ token }) => text.includes(token))?.role ?? 'PUBLIC'

function read(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text || '{}') as Record<string, unknown>
  } catch {
    return {}
  }
}
