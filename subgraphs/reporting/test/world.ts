import type { Transaction } from '@hub/db/connect'
import { seedDemoRounds } from '@hub/db/seed/seed-rounds'
import type { SubgraphAnswer } from '@hub/schema/subgraph-request'
import { type Asking as AskingAs, openSubgraph, type TestSubgraph } from '@hub/test/kit/subgraph'
import { today } from '@hub/test/kit/today'
import { viewers } from '@hub/test/kit/viewers'
import { reporting } from '../src/index.ts'

/** Who asks, and on which day: an analyst and today's, unless they are named. */
export type Asking = Partial<AskingAs>

/** What the subgraph answered; `data` as the test expects it to be. */
export interface Answer<Data> {
  data: Data
  errors: SubgraphAnswer['errors']
  /** Statements it took, the viewer's settings not counted. */
  statements: number
}

/** A database of its own with the subgraph in front of it. */
export interface World extends Omit<TestSubgraph, 'ask'> {
  ask<Data extends object>(query: string, asking?: Asking): Promise<Answer<Data>>
}

export const { analyst, phrae, chiangRai } = viewers

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
  const { ask, ...subgraph } = await openSubgraph(reporting, from)
  return {
    ...subgraph,
    ask: async <Data extends object>(query: string, { viewer = analyst, ...asked }: Asking = {}) => {
      const { data, errors, statements } = await ask(query, { viewer, ...asked })
      return { data: data as Data, errors, statements }
    },
  }
}
