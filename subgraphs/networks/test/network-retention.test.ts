import { retain } from '@hub/db/retention/retain'
import { expect, test } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { addNetwork } from './records.ts'
import { write } from './writing.ts'

interface Someone {
  retiredOn: string | null
  person: { name: string } | null
}

const kit = useNetworks()

test.each([
  ['Member', 'members'],
  ['Advisor', 'advisors'],
] as const)(
  'who a %s was is forgotten once their time has been over for the years kept, that there was one is not',
  async (kind, rows) => {
    const networkId = await addNetwork(kit.owner, { formedOn: '2019-10-01' })
    const entries = ['2021-10-01', '2021-10-02', null].map((retiredOn) => ({
      retiredOn,
      entry: { category: 'OTHER', joinedOn: '2020-01-01', person: { name: `สมมุติ ${retiredOn ?? 'ยังอยู่'}` } },
    }))
    const answer = await write<Record<string, { id: string }[]>>(
      kit,
      `registerNetwork${kind}s`,
      { networkId, [rows]: entries.map(({ entry }) => entry) },
      { fields: `${rows} { id }` },
    )
    for (const [at, { retiredOn }] of entries.entries())
      if (retiredOn) await write(kit, `retireNetwork${kind}`, { id: answer[rows]?.[at]?.id, retiredOn })
    const pools = { centres: kit.owner, networks: kit.owner, reporting: kit.owner }
    await retain({ pools, years: 5, today: '2026-11-20', dryRun: false })
    const one = 'retiredOn person { name }'
    const { data } = await kit.ask(
      `{ network(id: "${networkId}") {
      advisors(includeRetired: true) { ${one} } page: members(filter: { includeRetired: true }) { nodes { ${one} } } } }`,
      { viewer: viewers.phrae },
    )
    const network = data?.network as { advisors: Someone[]; page: { nodes: Someone[] } }
    const people = kind === 'Member' ? network.page.nodes : network.advisors
    expect(new Map(people.map(({ retiredOn, person }) => [retiredOn, person?.name ?? null]))).toEqual(
      new Map([
        ['2021-10-01', null],
        ['2021-10-02', 'สมมุติ 2021-10-02'],
        [null, 'สมมุติ ยังอยู่'],
      ]),
    )
  },
)
