import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { TrustedDocuments } from '@hub/gateway'
import type { Settings } from '../settings/settings.ts'
import { Failure } from '../terminal/failure.ts'

/**
 * The documents registered at build, from the file of TRUSTED_DOCUMENTS: SHA-256 (hexadecimal) to text.
 * @throws Failure when the file cannot be read or an entry does not stand under its own hash
 */
export function trustedDocuments({ trustedDocuments: file, trustedDocumentsOnly }: Settings): TrustedDocuments {
  const documents = new Map(entriesOf(file))
  for (const [hash, text] of documents) if (hash !== hashOf(text)) throw unreadable(file, hash)
  return { documents, only: trustedDocumentsOnly === 'on' }
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

function entriesOf(file: string): [string, string][] {
  try {
    return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  } catch (error) {
    throw unreadable(file, error instanceof Error ? error.message : String(error))
  }
}

const unreadable = (file: string, found: string): Failure =>
  new Failure({
    th: `TRUSTED_DOCUMENTS: อ่าน ${file} ไม่ได้ (${found}) ที่รับได้คือแฟ้ม JSON ของ SHA-256 และข้อความของคำถาม`,
    en: `TRUSTED_DOCUMENTS: ${file} cannot be used (${found}), accepted is a JSON file of SHA-256 to document`,
  })
