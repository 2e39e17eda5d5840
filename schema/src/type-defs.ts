import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type DocumentNode, parse } from 'graphql'

/** The folder that holds the SDL, the supergraph and the public schema. */
export const schemaFolder = path.resolve(import.meta.dirname, '..')

/** The subgraphs of the hub, by name. */
export const subgraphNames = ['centres', 'networks', 'reporting'] as const
export type SubgraphName = (typeof subgraphNames)[number]

const read = (folder: string): string =>
  readdirSync(path.join(schemaFolder, folder))
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(path.join(schemaFolder, folder, file), 'utf8'))
    .join('\n')

/** The SDL of a subgraph: its own aggregates and the types all subgraphs share. */
export const typeDefs = (subgraph: SubgraphName): DocumentNode => parse(`${read('shared')}\n${read(subgraph)}`)
