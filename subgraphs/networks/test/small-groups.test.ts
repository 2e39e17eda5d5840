import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areas } from './areas.ts'
import { useNetworks, viewers } from './kit.ts'
import { addTraining, refresh, type TrainingRecord } from './records.ts'

const kit = useNetworks()
const smallestPublic = 5

interface Tests {
  isSuppressed: boolean
  withheld: number
  n: number | null
}

/** A training in the two fiscal years 2564 and 2565, with groups around the smallest public size from several provinces. */
const training: fc.Arbitrary<TrainingRecord> = fc
  .record({
    begins: fc.nat(600),
    provinceCode: fc.option(fc.constantFrom('54', '57', '15')),
    groups: fc.array(
      fc.record({ of: fc.constantFrom('54', '57', '15', '10', null), size: fc.integer({ min: 1, max: 8 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    gain: fc.nat(8),
  })
  .map(({ begins, provinceCode, groups, gain }) => ({
    startsOn: addDays('2021-01-01', begins),
    provinceCode,
    participants: groups.flatMap(({ of, size }) =>
      Array.from({ length: size }, (_, at) => ({ provinceCode: of, scores: [at, at + gain] as [number, number] })),
    ),
  }))

async function write(nation: TrainingRecord[]): Promise<string[]> {
  await kit.owner`truncate networks.training cascade`
  const ids: string[] = []
  for (const each of nation) ids.push(await addTraining(kit.owner, each))
  await refresh(kit.owner)
  return ids
}

const fields = 'pairedTests { isSuppressed withheld n }'
const years = [2564, 2565]

/** How many people stand in each public answer: of an area in a year as of each day, and of each training. */
async function publicAnswers(nation: TrainingRecord[], ids: string[]) {
  const days = [...new Set(nation.flatMap(({ startsOn }) => [addDays(startsOn, -1), startsOn]))].sort()
  const figure = (area: string, year: number, day: string) => {
    const name = `d${day.replaceAll('-', '')}`
    return area === 'TH'
      ? `${name}: trainingFigures(asOf: "${day}") { ${fields} }`
      : `${name}: trainingFigures(fiscalYear: ${year}, asOf: "${day}") { ${fields} }`
  }
  const counts = new Map<string, number[]>()
  for (const year of years)
    for (const area of Object.keys(areas)) {
      const [type, key] =
        area === 'TH' ? ['FiscalYear', `year: ${year}`] : [/\d/.test(area) ? 'Province' : 'Region', `code: "${area}"`]
      const asked = days.map((day) => figure(area, year, day)).join(' ')
      const { data, errors } = await kit.ask(
        `{ _entities(representations: [{ __typename: "${type}", ${key} }]) { ... on ${type} { ${asked} } } }`,
      )
      expect(errors).toBeUndefined()
      const [entity] = (data as unknown as { _entities: Record<string, { pairedTests: Tests | null } | null>[] })
        ._entities
      counts.set(
        `${year} ${area}`,
        days.map((day) => shown(entity?.[`d${day.replaceAll('-', '')}`]?.pairedTests)),
      )
    }
  const trainings: number[] = []
  for (const id of ids) {
    const { data } = await kit.ask(`{ training(id: "${id}") { ${fields} } }`)
    trainings.push(shown((data as unknown as { training: { pairedTests: Tests | null } }).training.pairedTests))
  }
  return { counts, trainings, days }
}

const shown = (tests: Tests | null | undefined): number => tests?.n ?? 0
const isSafe = (people: number): boolean => people === 0 || people >= smallestPublic

const parts: Record<string, string[]> = {
  TH: ['BANGKOK', 'CENTRAL', 'NORTH'],
  NORTH: ['50', '54', '57'],
  CENTRAL: ['15'],
  BANGKOK: ['10'],
}

describe('public results', () => {
  it('never differ by a few people: not by a day, nor by an area and its parts, nor by a training', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(training, { minLength: 1, maxLength: 4 }), async (nation) => {
        const ids = await write(nation)
        const { counts, trainings } = await publicAnswers(nation, ids)
        const at = (year: number, area: string, day: number) => counts.get(`${year} ${area}`)?.[day] ?? 0
        for (const [answer, byDay] of counts)
          for (const [day, people] of byDay.entries()) {
            expect(isSafe(people), answer).toBe(true)
            for (const earlier of byDay.slice(0, day)) expect(isSafe(people - earlier), answer).toBe(true)
          }
        for (const year of years)
          for (const [area, within] of Object.entries(parts))
            for (const day of counts.get(`${year} ${area}`)?.keys() ?? []) {
              const rest = within.reduce((people, part) => people - at(year, part, day), at(year, area, day))
              expect(isSafe(rest), `${year} ${area} less its parts`).toBe(true)
            }
        for (const people of trainings) expect(isSafe(people)).toBe(true)
        const all = years.reduce((people, year) => people + (counts.get(`${year} TH`)?.at(-1) ?? 0), 0)
        expect(
          trainings.reduce((sum, people) => sum + people, 0),
          'trainings and years are of the same people',
        ).toBe(all)
      }),
      { numRuns: 20 },
    )
  })

  it('say how many people are left out, and whoever may see all sees them', async () => {
    const four = Array.from({ length: 4 }, () => ({ provinceCode: '54', scores: [8, 16] as [number, number] }))
    const six = Array.from({ length: 6 }, () => ({ provinceCode: '57', scores: [10, 15] as [number, number] }))
    const [id] = await write([{ startsOn: '2021-03-01', participants: [...four, ...six] }])
    const ask = async (viewer: keyof typeof viewers) => {
      const { data } = await kit.ask(`{ training(id: "${id}") { ${fields} } }`, { viewer: viewers[viewer] })
      return (data as unknown as { training: { pairedTests: Tests } }).training.pairedTests
    }
    expect(await ask('public')).toEqual({ isSuppressed: false, withheld: 4, n: 6 })
    expect(await ask('sungMen')).toEqual({ isSuppressed: false, withheld: 4, n: 6 })
    expect(await ask('chiangRai')).toEqual({ isSuppressed: false, withheld: 4, n: 6 })
    expect(await ask('phrae')).toEqual({ isSuppressed: false, withheld: 0, n: 10 })
    expect(await ask('analyst')).toEqual({ isSuppressed: false, withheld: 0, n: 10 })
  })

  it('are given for what is public alone where groups add up to enough people only together', async () => {
    const two = (startsOn: string): TrainingRecord => ({
      startsOn,
      participants: Array.from({ length: 3 }, () => ({ scores: [8, 16] })),
    })
    await write([two('2021-03-01'), two('2021-04-01')])
    const ask = async (viewer: keyof typeof viewers) => {
      const { data } = await kit.ask(
        `{ _entities(representations: [{ __typename: "Province", code: "54" }]) { ... on Province { trainingFigures(fiscalYear: 2564) { ${fields} } } } }`,
        { viewer: viewers[viewer] },
      )
      return (data as unknown as { _entities: { trainingFigures: { pairedTests: Tests } }[] })._entities[0]
        ?.trainingFigures.pairedTests
    }
    expect(await ask('public')).toEqual({ isSuppressed: true, withheld: 6, n: null })
    expect(await ask('phrae')).toEqual({ isSuppressed: false, withheld: 0, n: 6 })
  })
})
