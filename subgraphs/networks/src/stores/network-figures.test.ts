import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { areas } from '../../test/areas.ts'
import { useNetworks } from '../../test/kit.ts'
import { type NetworkCount, networkHistory, recount } from '../../test/network-recount.ts'
import { addNetwork, type NetworkRecord, refresh } from '../../test/records.ts'

const kit = useNetworks()
const clear = () => kit.owner`truncate networks.network cascade`
beforeEach(async () => {
  await clear()
})

async function write(histories: NetworkRecord[]): Promise<void> {
  await clear()
  for (const each of histories) await addNetwork(kit.owner, each)
}

type Counted = NetworkCount & { fiscalYear: number; area: string }
const years = [2561, 2562, 2563, 2564, 2565]

const counted = (asOf: string | null): Promise<Counted[]> =>
  kit.owner<Counted[]>`select * from networks.count_network_figures(${years}::integer[], ${asOf}::date)`

const byKey = (rows: Counted[]) =>
  new Map(rows.map(({ fiscalYear, area, ...counts }) => [`${fiscalYear} ${area}`, { ...counts }]))

const expected = (histories: NetworkRecord[], day: string): Counted[] =>
  years.flatMap((fiscalYear) =>
    Object.entries(areas).flatMap(([area, provinces]) => {
      const counts = recount(histories, provinces, fiscalYear, day)
      return counts ? [{ fiscalYear, area, ...counts }] : []
    }),
  )

const someNetworks = fc.array(networkHistory, { minLength: 1, maxLength: 6 })
const someDay = fc.nat(1500).map((days) => addDays('2018-03-01', days))

describe('how networks are counted', () => {
  it('equals a recount of every network, for nation, region and province, as of any day', async () => {
    await fc.assert(
      fc.asyncProperty(someNetworks, someDay, async (histories, day) => {
        await write(histories)
        expect(byKey(await counted(day))).toEqual(byKey(expected(histories, day)))
      }),
      { numRuns: 30 },
    )
  })

  it('by everything recorded equals what will be so on a far day, and what the rollup holds', async () => {
    await fc.assert(
      fc.asyncProperty(someNetworks, async (histories) => {
        await write(histories)
        await refresh(kit.owner)
        const all = byKey(await counted(null))
        expect(all).toEqual(byKey(await counted('2100-01-01')))
        expect(byKey(await kit.owner`select * from networks.network_figures where fiscal_year <= 2565`)).toEqual(all)
      }),
      { numRuns: 15 },
    )
  })
})

describe('the rollup', () => {
  const totals = async () => {
    const rows = await kit.owner`
      select fiscal_year, total_by_end from networks.network_figures where area = '54' and fiscal_year <= 2565 order by 1`
    return rows.map(({ fiscalYear, totalByEnd }) => [fiscalYear, totalByEnd])
  }

  it('has no row before the first record: no figure, not 0', async () => {
    await write([{ formedOn: '2020-10-01' }])
    await refresh(kit.owner)
    expect(await totals()).toEqual([
      [2564, 1],
      [2565, 1],
    ])
  })

  it('a change in one year changes the totals of the years after it too', async () => {
    await write([{ formedOn: '2018-10-01' }])
    await refresh(kit.owner)
    await addNetwork(kit.owner, { formedOn: '2020-09-30' })
    await kit.owner`select networks.refresh_rollups(array[2563])`
    expect(await totals()).toEqual([
      [2562, 1],
      [2563, 2],
      [2564, 2],
      [2565, 2],
    ])
  })

  it('an earlier first record brings years that had no figure, and its removal takes them away', async () => {
    await write([{ formedOn: '2020-10-01' }])
    await refresh(kit.owner)
    const early = await addNetwork(kit.owner, { formedOn: '2019-09-30', closedOn: '2020-10-01' })
    await kit.owner`select networks.refresh_rollups(array[2562, 2564])`
    expect(await totals()).toEqual([
      [2562, 1],
      [2563, 1],
      [2564, 1],
      [2565, 1],
    ])
    await kit.owner`delete from networks.network where id = ${early}`
    await kit.owner`select networks.refresh_rollups(array[2562, 2564])`
    expect(await totals()).toEqual([
      [2564, 1],
      [2565, 1],
    ])
  })
})
