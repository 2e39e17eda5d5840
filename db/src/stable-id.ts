import { hash } from 'node:crypto'

/**
 * The uuid that a readable name always stands for (`centre 5570404`), so that seeded and generated rows keep their keys
 * from one run to the next. Version 8 of RFC 9562: made by the application's own rule, here MD5 of the name.
 */
export function stableId(name: string): string {
  const digest = hash('md5', name)
  const variant = '89ab'.charAt(Number.parseInt(digest.charAt(16), 16) % 4)
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-${variant}${digest.slice(17, 20)}-${digest.slice(20)}`
}
