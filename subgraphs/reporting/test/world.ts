import { connect, connectAsOwner, type Sql, type Transaction } from '@hub/db/connect'
import { seedDemoRounds } from '@hub/db/seed/seed-rounds'
import type { SubgraphAnswer } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import { startSubgraph } from '@hub/server'
import { createTestDatabase } from '@hub/test/kit/database'
import { today } from '@hub/test/kit/today'
import { reporting } from '../src/index.ts'

/** Who asks, and on which day. */
export interface Asking {
  viewer?: Viewer
  today?: string
  variables?: Record<string, unknown>
}

/** What the subgraph answered; `data` as the test expects it to be. */
export interface Answer<Data> {
  data: Data
  errors: SubgraphAnswer['errors']
  /** Statements it took, the viewer's settings not counted. */
  statements: number
}

/** A database of its own with the subgraph in front of it. */
export interface World {
  /** Works as the owner: sees and writes all. */
  owner: Sql
  /** Works as the subgraph's login: sees and writes what the viewer of its transaction may. */
  login: Sql
  ask<Data extends object>(query: string, asking?: Asking): Promise<Answer<Data>>
  close(): Promise<void>
}

export const analyst: Viewer = { role: 'ONDC_ANALYST' }
export const phrae: Viewer = { role: 'PROVINCIAL_OFFICE', province: '54' }
export const chiangRai: Viewer = { role: 'PROVINCIAL_OFFICE', province: '57' }

/** Opens a world of four provinces, and nothing else. */
export async function openWorld(): Promise<World> {
  const world = await open('empty')
  await world.owner`
    insert into reporting.province (code, region_code, name_th)
    values ('10', 'BANGKOK', 'กรุงเทพมหานคร'), ('15', 'CENTRAL', 'อ่างทอง'), ('54', 'NORTH', 'แพร่'), ('57', 'NORTH', 'เชียงราย')`
  return world
}

/** Opens a world with the reference facts, what the documents say, and rounds from fiscal year 2562 on. */
export async function openSeededWorld(): Promise<World> {
  const world = await open('reference')
  await world.owner.begin(async (sql) => {
    await seedDemoRounds(sql as unknown as Transaction, 2562, today)
    await sql`select reporting.refresh_rollups()`
  })
  return world
}

async function open(from: 'empty' | 'reference'): Promise<World> {
  const database = await createTestDatabase({ from })
  const owner = connectAsOwner(database.url)
  let statements = 0
  const login = connect(database.urlOf('reporting'), {
    // Each statement that reads sends its settings along, once.
    onStatement: (text) => {
      if (text.includes('set_config')) statements += 1
    },
  })
  let day = today
  const execute = startSubgraph(reporting, { sql: login, today: () => day })
  return {
    owner,
    login,
    ask: async <Data extends object>(query: string, { viewer = analyst, variables, ...asked }: Asking = {}) => {
      statements = 0
      day = asked.today ?? today
      const { data, errors } = await execute({ query, variables, viewer, locale: 'EN' })
      return { data: data as Data, errors, statements }
    },
    close: async () => {
      await Promise.all([owner.end(), login.end()])
      await database.drop()
    },
  }
}
