import { connect, connectAsOwner, type Sql } from '@hub/db/connect'
import { migrate } from '@hub/db/migrate'
import { startPostgres } from '@hub/db/postgres/start'
import { subgraphUrl } from '@hub/db/roles'
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

/** A reporting database of its own with the subgraph in front of it. */
export interface World {
  /** Works as the owner: sees and writes all. */
  owner: Sql
  /** Works as the subgraph's login: sees and writes what the viewer of its transaction may. */
  login: Sql
  ask(query: string, asking?: Asking): Promise<SubgraphAnswer & { statements: number }>
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
  return {
    owner,
    login,
    ask: async (query, { viewer = analyst, variables, ...asked } = {}) => {
      sent.length = 0
      const execute = startSubgraph(reporting, { sql: login, today: () => asked.today ?? today })
      const answer = await execute({ query, variables, viewer, locale: 'EN' })
      return { ...answer, statements: sent.filter(isRead).length }
    },
    close: async () => {
      await Promise.all([owner.end(), login.end()])
      await postgres.stop()
    },
  }
}

// Each read sends its settings along; only the statement itself is counted.
const isRead = (text: string): boolean => !/set_config|^begin|^commit|pg_catalog\.pg_type/i.test(text.trim())
