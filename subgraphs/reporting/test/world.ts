import { connect, connectAsOwner, type Sql } from '@hub/db/connect'
import { migrate } from '@hub/db/migrate'
import { startPostgres } from '@hub/db/postgres/start'
import { subgraphUrl } from '@hub/db/roles'
import { seedReference } from '@hub/db/seed/seed-reference'
import type { SubgraphAnswer } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import { startSubgraph } from '@hub/server'
import { reporting } from '../src/index.ts'

const secret = 'a secret of tests'

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
  /** Statements that read, without the settings sent along. */
  statements: number
}

/** A reporting database of its own with the subgraph in front of it. */
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

/** The day of a question that names none. */
export const today = '2026-11-20'

/** Opens an empty world with four provinces. */
export async function openWorld(): Promise<World> {
  const postgres = await startPostgres({ temporary: true })
  await migrate({ url: postgres.url, secret, subgraphs: ['reporting'] })
  const owner = connectAsOwner(postgres.url)
  const sent: string[] = []
  const login = connect(subgraphUrl(postgres.url, 'reporting', secret), { onStatement: (text) => sent.push(text) })
  await owner`
    insert into reporting.province (code, region_code, name_th)
    values ('10', 'BANGKOK', 'กรุงเทพมหานคร'), ('15', 'CENTRAL', 'อ่างทอง'), ('54', 'NORTH', 'แพร่'), ('57', 'NORTH', 'เชียงราย')`
  let day = today
  const execute = startSubgraph(reporting, { sql: login, today: () => day })
  return {
    owner,
    login,
    ask: async <Data extends object>(query: string, { viewer = analyst, variables, ...asked }: Asking = {}) => {
      sent.length = 0
      day = asked.today ?? today
      const { data, errors } = await execute({ query, variables, viewer, locale: 'EN' })
      return { data: data as Data, errors, statements: sent.filter(isRead).length }
    },
    close: async () => {
      await Promise.all([owner.end(), login.end()])
      await postgres.stop()
    },
  }
}

/** Opens a world with the reference facts and what the documents say. */
export async function openSeededWorld(): Promise<World> {
  const world = await openWorld()
  await seedReference(world.owner, { subgraphs: ['reporting'], today })
  return world
}

// Each read sends its settings along; only the statement itself is counted.
const isRead = (text: string): boolean => !/set_config|^begin|^commit|pg_catalog\.pg_type/i.test(text.trim())
