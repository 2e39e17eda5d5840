import type { Sql } from '@hub/db/connect'
import { type Asking as AskingAs, type CountedAnswer, openSubgraph, type TestSubgraph } from '@hub/test/kit/subgraph'
import { viewers } from '@hub/test/kit/viewers'
import { afterAll, beforeAll } from 'vitest'
import { networks } from '../src/index.ts'

export { viewers }

/** Who asks, and on which day: the public and today's, unless they are named. */
export type Asking = Partial<AskingAs>

export type Answer = CountedAnswer

export interface NetworksKit extends Pick<TestSubgraph, 'owner' | 'login'> {
  /** Asks the subgraph. */
  ask(query: string, asking?: Asking): Promise<Answer>
}

/** Gives the tests of a file the subgraph on a database of its own, with five provinces and three LAOs. */
export function useNetworks(write: (owner: Sql) => Promise<unknown> = async () => {}): NetworksKit {
  const kit = {} as NetworksKit
  let subgraph: TestSubgraph | undefined
  beforeAll(async () => {
    subgraph = await openSubgraph(networks, 'empty')
    const { owner, login, ask } = subgraph
    await writePlaces(owner)
    await write(owner)
    Object.assign(kit, {
      owner,
      login,
      ask: (query: string, { viewer = viewers.public, ...asked }: Asking = {}) => ask(query, { viewer, ...asked }),
    })
  })
  afterAll(() => subgraph?.close())
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
