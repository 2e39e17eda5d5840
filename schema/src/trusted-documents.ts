import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, parse, validate } from 'graphql'
import { schemaFolder } from './type-defs.ts'

/** The file in which the dashboard's documents are registered: SHA-256 (hexadecimal) to text, as clients send them. */
export const trustedDocumentsFile = path.join(schemaFolder, 'trusted-documents.json')

const documentsFolder = path.resolve(schemaFolder, '../dashboard/documents')

/**
 * Registers the dashboard's documents.
 * @throws an error that lists what does not fit the public schema
 */
export function registerDocuments(api: string): string {
  const schema = buildSchema(api)
  const files = readdirSync(documentsFolder).filter((file) => file.endsWith('.graphql'))
  const faults: string[] = []
  const documents = files.sort().map((file) => {
    const text = readFileSync(path.join(documentsFolder, file), 'utf8')
    for (const { message } of validate(schema, parse(text))) faults.push(`dashboard/documents/${file}: ${message}`)
    return [createHash('sha256').update(text).digest('hex'), text]
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`
}
