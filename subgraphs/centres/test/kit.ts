import type { Sql } from '@hub/db/connect'
import type { SubgraphAnswer } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import { openSubgraph, type TestSubgraph } from '@hub/test/kit/subgraph'
import { viewers as viewersOfTests } from '@hub/test/kit/viewers'
import { afterAll, beforeAll } from 'vitest'
import { centres } from '../src/index.ts'
import { writeCentres } from './small-centres.ts'
import { writeAreas } from './small-nation.ts'

/** One viewer of each kind, and the officer of the LAO whose centre has everything. */
export const viewers = {
  ...viewersOfTests,
  wiangThoeng: { role: 'LAO_OFFICER', lao: '5570404' },
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
  const kit = {} as CentresKit
  let subgraph: TestSubgraph | undefined
  beforeAll(async () => {
    subgraph = await openSubgraph(centres, contents === 'reference' ? 'reference' : 'empty')
    if (contents !== 'reference') await contents(subgraph.owner)
    Object.assign(kit, asking(subgraph))
  })
  afterAll(() => subgraph?.close())
  return kit
}

function asking({ owner, login, ask }: TestSubgraph): CentresKit {
  const faultless = async (query: string, viewer: Viewer = viewers.public) => {
    const { data, errors, statements } = await ask(query, { viewer })
    if (errors) throw new Error(JSON.stringify(errors))
    return { data: data ?? {}, statements }
  }
  return {
    owner,
    login,
    ask: (query, viewer = viewers.public, variables) => ask(query, { viewer, variables }),
    data: async (query, viewer) => (await faultless(query, viewer)).data,
    statementsOf: async (query, viewer) => (await faultless(query, viewer)).statements,
  }
}
