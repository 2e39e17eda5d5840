import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { areas } from '../../test/areas.ts'
import { useNetworks } from '../../test/kit.ts'
import { addTraining, refresh, type TrainingRecord } from '../../test/records.ts'
import { recount, trainingHistory } from '../../test/training-recount.ts'

const kit = useNetworks()
const clear = () => kit.owner`truncate networks.training cascade`
beforeEach(async () => {
  await clear()
})

async function write(histories: TrainingRecord[]): Promise<void> {
  await clear()
  for (const each of histories) await addTraining(kit.owner, each)
  await refresh(kit.owner)
}

interface Counted {
  fiscalYear: number
  area: string
  testsPaired: number
  meanBefore: number | null
  meanAfter: number | null
  gainDeviation: number | null
  testsPublic: number
  publicBefore: number | null
  publicAfter: number | null
  publicDeviation: number | null
}
const years = [2561, 2562, 2563, 2564, 2565]

const counted = (asOf: string | null): Promise<Counted[]> =>
  kit.owner<Counted[]>`select * from networks.count_training_figures(${years}::integer[], ${asOf}::date)`

const byKey = (rows: Counted[]) => new Map(rows.map((row) => [`${row.fiscalYear} ${row.area}`, { ...row }]))

const mean = (numbers: number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0) / numbers.length

function deviation(numbers: number[]): number | null {
  const middle = mean(numbers)
  if (middle === null || numbers.length < 2) return null
  return Math.sqrt(numbers.reduce((sum, each) => sum + (each - middle) ** 2, 0) / (numbers.length - 1))
}

/** Six places, as the database rounds. */
const rounded = (value: number | null) => (value === null ? null : expect.closeTo(value, 5))

const expected = (histories: TrainingRecord[], day: string) =>
  new Map(
    years.flatMap((fiscalYear) =>
      Object.entries(areas).flatMap(([area, provinces]) => {
        const count = recount(histories, area, provinces, fiscalYear, day)
        if (!count) return []
        const { before, after, publicBefore, publicAfter, ...counts } = count
        const tests = {
          testsPaired: before.length,
          meanBefore: rounded(mean(before)),
          meanAfter: rounded(mean(after)),
          gainDeviation: rounded(deviation(after.map((each, at) => each - (before[at] ?? 0)))),
          testsPublic: publicBefore.length,
          publicBefore: rounded(mean(publicBefore)),
          publicAfter: rounded(mean(publicAfter)),
          publicDeviation: rounded(deviation(publicAfter.map((each, at) => each - (publicBefore[at] ?? 0)))),
        }
        return [[`${fiscalYear} ${area}`, { fiscalYear, area, ...counts, ...tests }] as const]
      }),
    ),
  )

const someTrainings = fc.array(trainingHistory, { minLength: 1, maxLength: 5 })
const someDay = fc.nat(1500).map((days) => addDays('2018-03-01', days))

describe('how trainings are counted', () => {
  it('equals a recount of every training and participant, for nation, region and province, as of any day', async () => {
    await fc.assert(
      fc.asyncProperty(someTrainings, someDay, async (histories, day) => {
        await write(histories)
        expect(byKey(await counted(day))).toEqual(expected(histories, day))
      }),
      { numRuns: 30 },
    )
  })

  it('by everything recorded equals what will be so on a far day, and what the rollup holds', async () => {
    await fc.assert(
      fc.asyncProperty(someTrainings, async (histories) => {
        await write(histories)
        const all = byKey(await counted(null))
        expect(all).toEqual(byKey(await counted('2100-01-01')))
        expect(byKey(await kit.owner`select * from networks.training_figures where fiscal_year <= 2565`)).toEqual(all)
      }),
      { numRuns: 15 },
    )
  })

  it('does not depend on the order in which records were written', async () => {
    await fc.assert(
      fc.asyncProperty(someTrainings, async (histories) => {
        await write(histories)
        const first = byKey(await counted(null))
        await write(
          [...histories].reverse().map((each) => ({ ...each, participants: each.participants?.toReversed() })),
        )
        expect(byKey(await counted(null))).toEqual(first)
      }),
      { numRuns: 10 },
    )
  })
})

describe('a web conference with a room in several provinces', () => {
  it('counts once for the nation, once for a region of two, and once for each province', async () => {
    await write([{ startsOn: '2021-03-01', endsOn: '2021-03-02', rooms: ['54', '57', '15'] }])
    const rows = byKey(await counted(null)) as Map<string, Counted & { held: number; provincesReached: number }>
    const figures = ['TH', 'NORTH', 'CENTRAL', '54', '57', '10'].map((area) => {
      const { held, provincesReached } = rows.get(`2564 ${area}`) ?? {}
      return [area, held, provincesReached]
    })
    expect(figures).toEqual([
      ['TH', 1, 3],
      ['NORTH', 1, 2],
      ['CENTRAL', 1, 1],
      ['54', 1, 1],
      ['57', 1, 1],
      ['10', 0, 0],
    ])
  })

  it('is not held before its last day is over', async () => {
    await write([{ startsOn: '2021-03-01', endsOn: '2021-03-02', rooms: ['54'] }])
    const held = async (day: string) =>
      (
        await kit.owner`select held from networks.count_training_figures(array[2564], ${day}::date) where area = 'TH'`
      )[0]
    expect(await held('2021-03-01')).toEqual({ held: 0 })
    expect(await held('2021-03-02')).toEqual({ held: 1 })
    expect(await held('2021-02-28')).toBeUndefined()
  })

  it('over a change of fiscal years belongs to the year of its first day', async () => {
    await write([{ startsOn: '2021-09-30', endsOn: '2021-10-01', rooms: ['54'] }])
    const rows = byKey(await counted(null)) as Map<string, Counted & { held: number }>
    expect([rows.get('2564 TH')?.held, rows.get('2565 TH')?.held]).toEqual([1, 0])
  })
})

describe('the areas a training reached', () => {
  const reach = async () => {
    const rows = await kit.owner`select code, starts_on from networks.training_reach order by code`
    return rows.map(({ code, startsOn }) => `${code} ${startsOn}`)
  }

  it('follow its participants, its rooms and its day, and only what differs is written', async () => {
    const id = await addTraining(kit.owner, {
      startsOn: '2021-03-01',
      provinceCode: '15',
      rooms: ['57'],
      participants: [
        { laoCode: '5540402', districtCode: '5404' },
        { provinceCode: '10', attended: false },
      ],
    })
    await refresh(kit.owner)
    expect(await reach()).toEqual(['15', '54', '5404', '5540402', '57'].map((code) => `${code} 2021-03-01`))
    // Where each row lies, and who has locked it: one that is what it was is not even touched.
    const rows = () => kit.owner`
      select ctid::text, xmax::text from networks.training_reach
      union all select ctid::text, xmax::text from networks.training_group order by 1, 2`
    const before = [...(await rows())]
    await refresh(kit.owner)
    expect([...(await rows())]).toEqual(before)
    expect(before.length).toBeGreaterThan(5)
    await kit.owner`delete from networks.training_room where training_id = ${id}`
    await kit.owner`update networks.training set starts_on = '2021-02-28' where id = ${id}`
    await kit.owner`select networks.refresh_rollups(array[2564])`
    expect(await reach()).toEqual(['15', '54', '5404', '5540402'].map((code) => `${code} 2021-02-28`))
  })
})
