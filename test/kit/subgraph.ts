import { connect, connectAsOwner, type Sql } from '@hub/db/connect'
import type { SubgraphAnswer } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import { type SubgraphDefinition, startSubgraph } from '@hub/server'
import { countStatements } from './count-statements.ts'
import { createTestDatabase } from './database.ts'
import type { Contents } from './template.ts'
import { today } from './today.ts'

/** Who asks, and on which day: today's, unless another is named. */
export interface Asking {
  viewer: Viewer
  today?: string | undefined
  variables?: Record<string, unknown> | undefined
}

/** What a subgraph answered, and how many statements it took, the viewer's settings not counted. */
export interface CountedAnswer extends SubgraphAnswer {
  statements: number
}

/** A real subgraph in front of a database that nobody else uses. */
export interface TestSubgraph {
  /** Works as the owner: sees and writes all. */
  owner: Sql
  /** Works as the subgraph's login: sees and writes what the viewer of its transaction may. */
  login: Sql
  ask(query: string, asking: Asking): Promise<CountedAnswer>
  close(): Promise<void>
}

/** Opens a subgraph on a new database with the given contents. */
export async function openSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
  from: Contents,
): Promise<TestSubgraph> {
  const database = await createTestDatabase({ from })
  const owner = connectAsOwner(database.url)
  const { onStatement, take } = countStatements()
  const login = connect(database.urlOf(definition.name), { onStatement })
  let day = today
  const execute = startSubgraph(definition, { sql: login, today: () => day })
  return {
    owner,
    login,
    ask: async (query, { viewer, variables, ...asked }) => {
      take()
      day = asked.today ?? today
      const answer = await execute({ query, variables, viewer, locale: 'EN' })
      return { ...answer, statements: take() }
    },
    close: async () => {
      await Promise.all([owner.end(), login.end()])
      await database.drop()
    },
  }
}
