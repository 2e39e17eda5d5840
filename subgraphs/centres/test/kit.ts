import { connect, connectAsOwner, type Sql } from '@hub/db/connect'
import type { SubgraphAnswer } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import { startSubgraph } from '@hub/server'
import { createTestDatabase } from '@hub/test/kit/database'
import { today } from '@hub/test/kit/today'
import { afterAll, beforeAll } from 'vitest'
import { centres } from '../src/index.ts'
import { writeCentres } from './small-centres.ts'
import { writeAreas } from './small-nation.ts'

/** One viewer of each kind; the office and the officer are those of Wiang Thoeng's province and LAO unless said otherwise. */
export const viewers = {
  public: { role: 'PUBLIC' },
  phrae: { role: 'PROVINCIAL_OFFICE', province: '54' },
  chiangRai: { role: 'PROVINCIAL_OFFICE', province: '57' },
  wiangThoeng: { role: 'LAO_OFFICER', lao: '5570404' },
  sungMen: { role: 'LAO_OFFICER', lao: '5540402' },
  analyst: { role: 'ONDC_ANALYST' },
  analystWithPurpose: { role: 'ONDC_ANALYST', purpose: 'ติดต่อกรรมการเพื่อติดตามผล' },
  administrator: { role: 'ONDC_ADMIN' },
} as const satisfies Record<string, Viewer>

export interface CentresKit {
  /** Works as the owner. */
  owner: Sql
  /** Works as the subgraph's login. */
  login: Sql
  /** Asks the subgraph. */
  ask(query: string, viewer?: Viewer, variables?: Record<string, unknown>): Promise<SubgraphAnswer>
  /** The same, for an answer that must be without errors. */
  data(query: string, viewer?: Viewer): Promise<Record<string, unknown>>
  /** How many statements an answer took, the viewer's settings not counted. */
  statementsOf(query: string, viewer?: Viewer): Promise<number>
}

async function writeSmallNation(owner: Sql): Promise<void> {
  await writeAreas(owner)
  await writeCentres(owner)
}

/** Gives the tests of a file the same small nation, or the reference facts, in a database of its own. */
export function useCentres(contents: 'reference' | ((owner: Sql) => Promise<void>) = writeSmallNation): CentresKit {
  const kit = {} as CentresKit & { stop(): Promise<void> }
  beforeAll(async () => {
    const database = await createTestDatabase({ from: contents === 'reference' ? 'reference' : 'empty' })
    kit.owner = connectAsOwner(database.url)
    if (contents !== 'reference') await contents(kit.owner)
    let statements = 0
    kit.login = connect(database.urlOf('centres'), {
      onStatement: (text) => {
        if (text.includes('set_config')) statements++
      },
    })
    const execute = startSubgraph(centres, { sql: kit.login, today: () => today })
    kit.ask = (query, viewer = viewers.public, variables) => execute({ query, viewer, locale: 'EN', variables })
    kit.data = async (query, viewer) => {
      const { data, errors } = await kit.ask(query, viewer)
      if (errors) throw new Error(JSON.stringify(errors))
      return data ?? {}
    }
    kit.statementsOf = async (query, viewer) => {
      statements = 0
      await kit.data(query, viewer)
      return statements
    }
    kit.stop = async () => {
      await Promise.all([kit.owner.end(), kit.login.end()])
      await database.drop()
    }
  })
  afterAll(() => kit.stop())
  return kit
}
