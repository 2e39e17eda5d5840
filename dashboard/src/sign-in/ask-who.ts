import type { Language } from '../language/language.ts'
import type { Role } from '../viewer/demo-notice.ts'

/** The hub does not take the bearer of a token for any of its viewers; the message says why, in the page's language. */
export class NoViewer extends Error {}

/** Asks the hub whom it takes the bearer of a token for. @throws {NoViewer} */
export async function askWho(token: string, language: Language): Promise<Role> {
  const response = await fetch('/viewer', {
    headers: { authorization: `Bearer ${token}`, 'accept-language': language },
  })
  if (response.ok) return ((await response.json()) as { role: Role }).role
  const { errors } = (await response.json()) as { errors: { message: string }[] }
  throw new NoViewer(errors[0]?.message)
}
