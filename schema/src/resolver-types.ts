import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { buildASTSchema, parse } from 'graphql'
import { type SubgraphName, schemaFolder, typeDefs } from './type-defs.ts'

/** Where a subgraph's generated resolver types stand. */
export const resolverTypesFile = (subgraph: SubgraphName): string =>
  path.resolve(schemaFolder, '../subgraphs', subgraph, 'src/generated/resolvers.ts')

/**
 * The TypeScript types of a subgraph's resolvers. `subgraphs/<name>/mappers.json` says which row each GraphQL type is
 * resolved from (`"Lao": "../stores/lao.ts#LaoRow"`), read from the generated file's folder.
 */
export async function resolverTypes(subgraph: SubgraphName): Promise<string> {
  const mappersFile = path.resolve(schemaFolder, '../subgraphs', subgraph, 'mappers.json')
  const mappers: Record<string, string> = existsSync(mappersFile) ? JSON.parse(readFileSync(mappersFile, 'utf8')) : {}
  // Printed again, the schema is without `_service` and `_entities`, which no resolver of ours answers.
  const schema = parse(printSubgraphSchema(buildSubgraphSchema(typeDefs(subgraph))))
  const config = {
    contextType: '../context.ts#Context',
    mappers,
    federation: true,
    useTypeImports: true,
    enumsAsTypes: true,
    enumType: 'string-literal',
    skipTypename: true,
    onlyResolveTypeForInterfaces: true,
    optionalResolveType: true,
    maybeValue: 'T | null | undefined',
    scalars: { ID: 'string', LocalDate: 'string', DateTime: { input: 'Date', output: 'Date' } },
  }
  const output = await codegen({
    filename: resolverTypesFile(subgraph),
    schema,
    schemaAst: buildASTSchema(schema, { assumeValidSDL: true }),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  })
  return `// Written by \`npm run generate\` from schema/${subgraph}; do not edit.\n${output.trim()}\n`
}
