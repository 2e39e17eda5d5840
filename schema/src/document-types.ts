import { createHash } from 'node:crypto'
import path from 'node:path'
import { codegen } from '@graphql-codegen/core'
import * as typescriptOperations from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'
import { type DashboardDocument, dashboardDocuments } from './trusted-documents.ts'
import { schemaFolder } from './type-defs.ts'

/** Where the dashboard's generated types stand. */
export const documentTypesFile = path.resolve(schemaFolder, '../dashboard/src/generated/documents.ts')

const config = {
  enumsAsTypes: true,
  enumType: 'string-literal',
  skipTypename: true,
  avoidOptionals: { field: true },
  maybeValue: 'T | null',
  scalars: { ID: 'string', LocalDate: 'string', DateTime: 'string' },
}

/** What the dashboard knows of the graph: for each of its documents the types of variables and answer, and its hash. */
export async function documentTypes(api: string): Promise<string> {
  const documents = dashboardDocuments()
  const schema = parse(api)
  const types = await codegen({
    filename: documentTypesFile,
    schema,
    schemaAst: buildSchema(api),
    documents: documents.map(({ file, text }) => ({ location: file, document: parse(text) })),
    config,
    plugins: [{ typescriptOperations: {} }],
    pluginMap: { typescriptOperations },
  })
  const header = [
    '// Written by `npm run generate` from dashboard/documents; do not edit.',
    "import type { TrustedDocument } from '../graph/trusted-document.ts'",
  ]
  return [...header, types.trim(), ...documents.map(constantOf), ''].join('\n\n')
}

/** A document as the page sends it: its name and the hash under which it is registered; its text stays at home. */
function constantOf({ name, file, kind, text }: DashboardDocument): string {
  const hash = createHash('sha256').update(text).digest('hex')
  return `export const ${name}Document: TrustedDocument<${name}${kind}, ${name}${kind}Variables> = {
  name: '${name}',
  file: '${file}',
  hash: '${hash}',
}`
}
