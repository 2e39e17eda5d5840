import { afterEach, beforeEach, expect, test } from 'vitest'
import { contentsOf } from '../../../test/contents.ts'
import { changed, importRegister, SMALL } from '../../../test/import-register.ts'
import { closeHubs, openHub } from '../../../test/open-hub.ts'
import { type OwnerPools, verifyHub } from '../../verify/verify.ts'

let pools: OwnerPools

afterEach(closeHubs)
beforeEach(async () => {
  const [centres, networks, reporting] = [await openHub(), await openHub(), await openHub()]
  pools = { centres: centres.sql, networks: networks.sql, reporting: reporting.sql }
})

const copied = (subgraph: 'networks' | 'reporting') =>
  pools[subgraph]`select name_th from ${pools[subgraph](subgraph)}.lao where code = '6540502'`

test('a register reaches subgraphs that are in databases of their own', async () => {
  const { report } = await importRegister(pools.centres, SMALL, { pools })
  expect(report).toMatchObject({ outcome: 'APPLIED', changes: { added: 4 } })
  expect(await copied('networks')).toEqual([{ nameTh: 'ทุ่งสมมุติ' }])
  expect(await copied('reporting')).toEqual([{ nameTh: 'ทุ่งสมมุติ' }])
  expect(await verifyHub(pools)).toEqual([])
})

test('what one database missed is made up for by the next import', async () => {
  await importRegister(pools.centres, SMALL, { pools })
  await pools.reporting`delete from reporting.lao where code = '6540502'`
  const { report } = await importRegister(pools.centres, SMALL, { pools })
  expect(report).toMatchObject({ outcome: 'APPLIED', changes: { added: 0, renamed: 0 } })
  expect(await copied('reporting')).toEqual([{ nameTh: 'ทุ่งสมมุติ' }])
})

test('an error of one database leaves none of them changed', async () => {
  await importRegister(pools.centres, SMALL, { pools })
  await pools.reporting`alter table reporting.lao add constraint refuses check (name_th <> 'ทุ่งใหม่')`
  const before = [await contentsOf(pools.centres), await contentsOf(pools.networks)]
  await expect(importRegister(pools.centres, changed('6540502', { name: 'ทุ่งใหม่' }), { pools })).rejects.toThrow(
    'refuses',
  )
  expect([await contentsOf(pools.centres), await contentsOf(pools.networks)]).toEqual(before)
})
