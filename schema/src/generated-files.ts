import path from 'node:path'
import { compose } from './compose.ts'
import { documentTypes, documentTypesFile } from './document-types.ts'
import { resolverTypes, resolverTypesFile } from './resolver-types.ts'
import { registerDocuments, trustedDocumentsFile } from './trusted-documents.ts'
import { schemaFolder, subgraphNames } from './type-defs.ts'

/** Every file that follows from the SDL (and the dashboard's documents), by path, with what it must hold. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const { supergraph, api } = compose()
  const files = new Map([
    [path.join(schemaFolder, 'supergraph.graphql'), supergraph],
    [path.join(schemaFolder, 'api.graphql'), api],
    [trustedDocumentsFile, registerDocuments(api)],
    [documentTypesFile, await documentTypes(api)],
  ])
  for (const subgraph of subgraphNames) files.set(resolverTypesFile(subgraph), await resolverTypes(subgraph))
  return files
}
