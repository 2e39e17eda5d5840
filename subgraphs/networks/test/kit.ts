import { connect, connectAsOwner, type Sql } from '@hub/db/connect'
import type { SubgraphAnswer } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import { startSubgraph } from '@hub/server'
import { createTestDatabase } from '@hub/test/kit/database'
import { today } from '@hub/test/kit/today'
import { afterAll, beforeAll } from 'vitest'
import { networks } from '../src/index.ts'

/** One viewer of each kind. */
export const viewers = {
  public: { role: 'PUBLIC' },
  phrae: { role: 'PROVINCIAL_OFFICE', province: '54' },
  chiangRai: { role: 'PROVINCIAL_OFFICE', province: '57' },
  sungMen: { role: 'LAO_OFFICER', lao: '5540402' },
  analyst: { role: 'ONDC_ANALYST' },
  analystWithPurpose: { role: 'ONDC_ANALYST', purpose: 'ติดต่อวิทยากรแกนนำ' },
  administrator: { role: 'ONDC_ADMIN' },
} as const satisfies Record<string, Viewer>

/** Who asks, and on which day: the public and today's, unless they are named. */
export interface Asking {
  viewer?: Viewer
  today?: string
  variables?: Record<string, unknown>
}

/** An answer that has data; `statements` is how many it took, the viewer's settings not counted. */
export interface Answer extends SubgraphAnswer {
  statements: number
}

export interface NetworksKit {
  /** Works as the owner: sees and writes all. */
  owner: Sql
  /** Works as the subgraph's login: sees and writes what the viewer of its transaction may. */
  login: Sql
  /** Asks the subgraph. */
  ask(query: string, asking?: Asking): Promise<Answer>
}

/** Gives the tests of a file the subgraph on a database of its own, with five provinces and three LAOs. */
export function useNetworks(write: (owner: Sql) => Promise<unknown> = async () => {}): NetworksKit {
  const kit = {} as NetworksKit & { stop(): Promise<void> }
  beforeAll(async () => {
    const database = await createTestDatabase({ from: 'empty' })
    kit.owner = connectAsOwner(database.url)
    await writePlaces(kit.owner)
    await write(kit.owner)
    let statements = 0
    kit.login = connect(database.urlOf('networks'), {
      // Each statement that reads sends its settings along, once.
      onStatement: (text) => {
        if (text.includes('set_config')) statements++
      },
    })
    kit.ask = async (query, { viewer = viewers.public, variables, ...asked } = {}) => {
      statements = 0
      const execute = startSubgraph(networks, { sql: kit.login, today: () => asked.today ?? today })
      const answer = await execute({ query, variables, viewer, locale: 'EN' })
      return { ...answer, statements }
    }
    kit.stop = async () => {
      await Promise.all([kit.owner.end(), kit.login.end()])
      await database.drop()
    }
  })
  afterAll(() => kit.stop())
  return kit
}

async function writePlaces(owner: Sql): Promise<void> {
  await owner`
    insert into networks.province (code, region_code, name_th)
    values ('10', 'BANGKOK', 'กรุงเทพมหานคร'), ('15', 'CENTRAL', 'อ่างทอง'), ('50', 'NORTH', 'เชียงใหม่'),
           ('54', 'NORTH', 'แพร่'), ('57', 'NORTH', 'เชียงราย')`
  await owner`
    insert into networks.lao (code, province_code, name_th, type)
    values ('5540402', '54', 'สูงเม่น', 'SUBDISTRICT_MUNICIPALITY'), ('5540101', '54', 'แพร่', 'TOWN_MUNICIPALITY'),
           ('5570404', '57', 'เวียงเทิง', 'SUBDISTRICT_MUNICIPALITY')`
}
