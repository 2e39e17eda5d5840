import { openSubgraph, type TestSubgraph } from '@hub/test/kit/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { networks } from '../src/index.ts'
import { closedOn, formedOn, whyNot } from '../src/rules/network-life.ts'
import { stepFault, whyNotFormed } from '../src/rules/step-order.ts'
import { happeningsOfNetwork } from '../src/stores/network-happenings.ts'
import { statusPeriodsByNetwork } from '../src/stores/network-status.ts'
import { stepsByNetwork } from '../src/stores/network-step.ts'

let nation: TestSubgraph
beforeAll(async () => {
  nation = await openSubgraph(networks, 'demo')
})
afterAll(() => nation?.close())

test('the invented networks live as networks can, so that each of them can be written on', async () => {
  const all = await nation.owner<{ id: string; formedOn: string | null; closedOn: string | null }[]>`
    select id, formed_on, closed_on from networks.network`
  expect(all.length).toBeGreaterThan(10)
  await nation.owner.begin(async (begun) => {
    const sql = begun as unknown as Parameters<typeof happeningsOfNetwork>[0]
    for (const network of all) {
      const life = await statusPeriodsByNetwork(sql, [network.id])
      expect([formedOn(life), closedOn(life)]).toEqual([network.formedOn, network.closedOn])
      for (const happening of await happeningsOfNetwork(sql, network.id)) expect(whyNot(happening, life)).toBeNull()
      const steps = await stepsByNetwork(sql, [network.id])
      expect(stepFault(steps, network.formedOn)).toBeNull()
      if (network.formedOn) expect(whyNotFormed(steps, network.formedOn)).toBeNull()
    }
  })
})
