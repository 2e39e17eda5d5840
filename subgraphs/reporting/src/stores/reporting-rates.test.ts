import { halfYearsBetween } from '@hub/schema/calendar/half'
import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type History, history } from '../../test/history.ts'
import { addCentre, addReport, addRounds } from '../../test/records.ts'
import { type Count, recount } from '../../test/recount.ts'
import { openWorld, type World } from '../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await addRounds(world.owner, 2563, 2564)
})
afterAll(() => world.close())

const clear = () => world.owner`truncate reporting.centre cascade`
beforeEach(async () => {
  await clear()
})

async function record(histories: History[]): Promise<void> {
  for (const [at, { provinceCode, open, reports, putOff }] of histories.entries()) {
    const centre = await addCentre(world.owner, { laoCode: String(2000000 + at), provinceCode, open })
    for (const report of reports) await addReport(world.owner, centre, report)
    if (putOff > 0)
      await world.owner`
        insert into reporting.round_extension (fiscal_year, half, centre_id, province_code, lao_code, due_on, granted_on)
        values (2564, 'FIRST', ${centre.id}, ${provinceCode}, ${centre.laoCode}, ${addDays('2021-04-30', putOff)}, '2019-10-01')`
  }
}

type Counted = Count & { fiscalYear: number; half: 'FIRST' | 'SECOND'; area: string }

/** What the database counts for each round and area. */
const counted = (asOf: string | null): Promise<Counted[]> => world.owner<Counted[]>`
  select fiscal_year, half, area, sum(expected)::int as expected, sum(submitted)::int as submitted,
         sum(on_time)::int as on_time, sum(returned)::int as returned, sum(empty)::int as empty,
         sum(accepted)::int as accepted
  from reporting.count_reporting_figures(null, ${asOf}::date)
  group by fiscal_year, half, area order by fiscal_year, half, area`

const areas: Record<string, string[]> = {
  TH: ['10', '15', '54', '57'],
  NORTH: ['54', '57'],
  CENTRAL: ['15'],
  BANGKOK: ['10'],
  '10': ['10'],
  '15': ['15'],
  '54': ['54'],
  '57': ['57'],
}
const rounds = halfYearsBetween({ fiscalYear: 2563, half: 'FIRST' }, { fiscalYear: 2564, half: 'SECOND' })

/** The same, counted one centre after another; a round in which nobody owes a report has no figure. */
const expected = (histories: History[], day: string): Counted[] =>
  rounds
    .filter((round) => recount(histories, round, day).expected > 0)
    .flatMap(({ fiscalYear, half }) =>
      Object.entries(areas).map(([area, provinces]) => ({
        fiscalYear,
        half,
        area,
        ...recount(
          histories.filter(({ provinceCode }) => provinces.includes(provinceCode)),
          { fiscalYear, half },
          day,
        ),
      })),
    )

const byKey = (rows: Counted[]) =>
  new Map(rows.map(({ fiscalYear, half, area, ...counts }) => [`${fiscalYear} ${half} ${area}`, { ...counts }]))

const someCentres = fc.array(history, { minLength: 1, maxLength: 8 })
const someDay = fc.nat(900).map((days) => addDays('2019-09-01', days))

describe('how reports are counted', () => {
  it('equals a recount of every centre, for nation, region and province, as of any day', async () => {
    await fc.assert(
      fc.asyncProperty(someCentres, someDay, async (histories, day) => {
        await clear()
        await record(histories)
        expect(byKey(await counted(day))).toEqual(byKey(expected(histories, day)))
      }),
      { numRuns: 25 },
    )
  })

  it('by everything recorded equals what will be so on a far day', async () => {
    await fc.assert(
      fc.asyncProperty(someCentres, async (histories) => {
        await clear()
        await record(histories)
        expect(await counted(null)).toEqual(await counted('2100-01-01'))
      }),
      { numRuns: 15 },
    )
  })

  it('no part is larger than its whole, so that no rate passes 100 %', async () => {
    await fc.assert(
      fc.asyncProperty(someCentres, someDay, async (histories, day) => {
        await clear()
        await record(histories)
        for (const row of await counted(day)) {
          expect(row.submitted).toBeLessThanOrEqual(row.expected)
          expect(row.onTime).toBeLessThanOrEqual(row.submitted)
          expect(row.returned + row.accepted).toBeLessThanOrEqual(row.submitted)
          expect(row.empty).toBeLessThanOrEqual(row.expected - row.submitted)
        }
      }),
      { numRuns: 15 },
    )
  })

  it('what was submitted only grows as days pass, while no centre closes and none takes its report back', async () => {
    const steady = someCentres.map((all) =>
      all.map(
        (each): History => ({
          ...each,
          open: [['2019-10-01']],
          reports: each.reports.filter(({ steps }) => steps.every(({ state }) => state !== 'WITHDRAWN')),
        }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(steady, someDay, fc.nat(100), async (histories, day, days) => {
        await clear()
        await record(histories)
        const later = byKey(await counted(addDays(day, days)))
        for (const [key, { submitted, onTime }] of byKey(await counted(day))) {
          expect(later.get(key)?.submitted).toBeGreaterThanOrEqual(submitted)
          expect(later.get(key)?.onTime).toBeGreaterThanOrEqual(onTime)
        }
      }),
      { numRuns: 15 },
    )
  })
})

describe('the rollup', () => {
  const centre: Omit<History, 'open'> = { provinceCode: '54', reports: [], putOff: 0 }
  const rollup = () => world.owner`
    select fiscal_year, expected from reporting.reporting_figures where area = 'TH' and half = 'FIRST' order by fiscal_year`

  it('holds what is counted, and of other years what it held', async () => {
    await record([{ ...centre, open: [['2019-11-01']] }])
    await world.owner`select reporting.refresh_rollups()`
    await record([])
    const other = await addCentre(world.owner, { laoCode: '2999999', open: [['2019-11-01']] })
    expect(other.provinceCode).toBe('54')
    await world.owner`select reporting.refresh_rollups(array[2564])`
    expect([...(await rollup())]).toEqual([
      { fiscalYear: 2563, expected: 1 },
      { fiscalYear: 2564, expected: 2 },
    ])
    await world.owner`select reporting.refresh_rollups()`
    expect([...(await rollup())]).toEqual([
      { fiscalYear: 2563, expected: 2 },
      { fiscalYear: 2564, expected: 2 },
    ])
  })

  it('has no row for a round that nobody owes: no figure, not 0', async () => {
    await record([{ ...centre, open: [['2020-10-15']] }])
    await world.owner`select reporting.refresh_rollups()`
    expect([...(await rollup())]).toEqual([{ fiscalYear: 2564, expected: 1 }])
  })
})
