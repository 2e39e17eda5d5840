import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useCentres } from './kit.ts'
import { type CentreFacts, recount } from './recount.ts'
import { laoCodes, writeAreas } from './small-nation.ts'

const kit = useCentres(writeAreas)

const laos = Object.values(laoCodes).filter((code) => code !== laoCodes.merged)
const day = fc.nat(1500).map((days) => addDays('2017-09-15', days))

/** Facts in the order in which they happen; any but the first may not have happened. */
const facts = (laoCode: string): fc.Arbitrary<CentreFacts> =>
  fc
    .record({
      days: fc.uniqueArray(day, { minLength: 5, maxLength: 5 }),
      happened: fc.nat(4),
      selected: fc.boolean(),
      resumed: fc.boolean(),
    })
    .map(({ days, happened, selected, resumed }) => {
      const [selectedOn = '', establishedOn = '', from = '', to = '', closedOn = ''] = days.toSorted()
      return {
        laoCode,
        selectedOn: selected || happened === 0 ? selectedOn : null,
        establishedOn: happened >= 1 ? establishedOn : null,
        suspended: happened >= 2 ? { from, to: resumed ? to : null } : null,
        closedOn: happened >= 3 ? closedOn : null,
      }
    })

const nation = fc.tuple(...laos.map((code) => fc.option(facts(code)))).map((all) => all.filter((each) => each !== null))

const areas: [string, (laoCode: string) => boolean][] = [
  ['TH', () => true],
  ['NORTH', (code) => ['54', '57'].includes(code.slice(1, 3))],
  ['54', (code) => code.slice(1, 3) === '54'],
  ['10', (code) => code.slice(1, 3) === '10'],
]

async function write(centres: CentreFacts[]): Promise<void> {
  await kit.owner`delete from centres.centre`
  for (const { laoCode, selectedOn, establishedOn, closedOn, suspended } of centres) {
    const province = laoCode.slice(1, 3)
    const [centre] = await kit.owner<{ id: string }[]>`
      insert into centres.centre (lao_code, province_code, selected_on, established_on, closed_on)
      values (${laoCode}, ${province}, ${selectedOn}, ${establishedOn}, ${closedOn}) returning id`
    if (suspended)
      await kit.owner`insert into centres.centre_suspension (centre_id, lao_code, province_code, suspended_on, resumed_on)
        values (${centre?.id ?? null}, ${laoCode}, ${province}, ${suspended.from}, ${suspended.to})`
  }
}

test('figures as of any day are what counting centre by centre gives', async () => {
  await fc.assert(
    fc.asyncProperty(nation, day, fc.integer({ min: -1, max: 1 }), async (centres, asOf, before) => {
      await write(centres)
      const year = fiscalYearOf(asOf) + before
      const rows = await kit.owner<{ area: string }[]>`
        select area, established_in_year, closed_in_year, total_by_end, laos_without_centre, by_stage
        from centres.count_centre_figures(array[${year}::integer], ${asOf})`
      for (const [area, isIn] of areas) {
        const { area: _, ...figures } = rows.find((row) => row.area === area) ?? { area }
        // Those of the merged LAO exist until it is merged; no centre is theirs.
        expect(Object.keys(figures).length > 0 ? figures : null).toEqual(
          recount(centres, isIn, laosOn(asOf, year), year, asOf),
        )
      }
    }),
    { numRuns: 60 },
  )
}, 60_000)

/** The LAOs of the small nation that existed on the last day that counts. */
const laosOn = (asOf: string, year: number): string[] => {
  const end = `${year - 543}-09-30`
  const others = ['6540106', '6540107', '6570407']
  return [...laos, ...others, ...((asOf < end ? asOf : end) < '2020-05-01' ? [laoCodes.merged] : [])]
}
