import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema, Kind, parse, validate } from 'graphql'
import { schemaFolder } from './type-defs.ts'

/** The file in which the dashboard's documents are registered: SHA-256 (hexadecimal) to text, as clients send them. */
export const trustedDocumentsFile = path.join(schemaFolder, 'trusted-documents.json')

const documentsFolder = path.resolve(schemaFolder, '../dashboard/documents')

/** A document of the dashboard: one operation and its fragments. */
export interface DashboardDocument {
  /** The name of its file in `dashboard/documents`. */
  file: string
  /** The name of its operation. */
  name: string
  kind: 'Query' | 'Mutation'
  text: string
}

/** The dashboard's documents, by the name of their file. */
export function dashboardDocuments(): DashboardDocument[] {
  const files = readdirSync(documentsFolder).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => {
    const text = readFileSync(path.join(documentsFolder, file), 'utf8')
    const operation = parse(text).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
    if (!operation?.name) throw new Error(`dashboard/documents/${file}: its operation has no name`)
    const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query'
    return { file, name: operation.name.value, kind, text }
  })
}

/**
 * Registers the dashboard's documents.
 * @throws an error that lists what does not fit the public schema
 */
export function registerDocuments(api: string): string {
  const schema = buildSchema(api)
  const faults: string[] = []
  const documents = dashboardDocuments().map(({ file, text }) => {
    for (const { message } of validate(schema, parse(text))) faults.push(`dashboard/documents/${file}: ${message}`)
    return [createHash('sha256').update(text).digest('hex'), text]
  })
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return `${JSON.stringify(Object.fromEntries(documents), null, 2)}\n`
}
