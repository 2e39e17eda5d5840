import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useCentres } from './kit.ts'
import { centreIds } from './small-nation.ts'
import { mutate } from './writing.ts'

const kit = useCentres()

/** What of an activity counts. */
interface Counted {
  heldOn: string
  mission: number
  attendance: number | null
}

interface Recorded extends Counted {
  id: string
  version: number
}

const facts = {
  // Days about the turn of fiscal years, and days on which the centre was not established or has not been yet.
  heldOn: fc.constantFrom(
    '2018-11-07',
    '2019-09-30',
    '2019-10-01',
    '2020-02-29',
    '2020-09-30',
    '2020-10-01',
    '2026-11-21',
  ),
  mission: fc.constantFrom(1, 3, 9, 10),
  attendance: fc.option(fc.nat(500), { nil: null }),
}
const which = fc.nat(20)
const calls = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ call: fc.constant('record' as const), ...facts }) },
    { weight: 2, arbitrary: fc.record({ call: fc.constant('correct' as const), which, ...facts }) },
    { weight: 1, arbitrary: fc.record({ call: fc.constant('remove' as const), which }) },
  ),
  { minLength: 3, maxLength: 12 },
)

type Call = typeof calls extends fc.Arbitrary<(infer Each)[]> ? Each : never

const mayStand = ({ heldOn, mission }: Counted): boolean =>
  heldOn >= '2018-11-08' && heldOn <= '2026-11-20' && mission !== 10

const ask = async (name: string, input: object, selection = 'activity { id }') => {
  const { activity, userErrors } = await mutate(kit, { name, selection }, { confirm: true, ...input })
  return { id: String(activity?.id), accepted: userErrors.length === 0 }
}

/** Does a call, holds its answer against what is to come of it, and gives what is recorded then. */
async function make(recorded: Recorded[], call: Call): Promise<Recorded[]> {
  if (call.call === 'record') {
    const { call: _, ...counted } = call
    const made = await ask('recordActivity', { centreId: centreIds.wiangThoeng, name: 'เวทีประชาคม', ...counted })
    expect(made.accepted).toBe(mayStand(counted))
    return made.accepted ? [...recorded, { id: made.id, version: 1, ...counted }] : recorded
  }
  const one = recorded[call.which % recorded.length] as Recorded
  const others = recorded.filter((each) => each !== one)
  const key = { id: one.id, expectedVersion: one.version }
  if (call.call === 'remove') {
    const { userErrors } = await mutate(kit, { name: 'removeActivity', selection: 'centre { id }' }, key)
    expect(userErrors).toEqual([])
    return others
  }
  const { call: _, which: __, ...counted } = call
  const { accepted } = await ask('correctActivity', { ...key, ...counted })
  expect(accepted).toBe(mayStand(counted))
  return accepted ? [...others, { id: one.id, version: one.version + 1, ...counted }] : recorded
}

/** What is counted of activities by year and mission, one after the other. */
function tally(all: readonly Counted[]): Record<string, { activities: number; attendance: number }> {
  const counts: Record<string, { activities: number; attendance: number }> = {}
  for (const { heldOn, mission, attendance } of all) {
    const key = `${fiscalYearOf(heldOn)} ${mission}`
    const before = counts[key] ?? { activities: 0, attendance: 0 }
    counts[key] = { activities: before.activities + 1, attendance: before.attendance + (attendance ?? 0) }
  }
  return counts
}

/** The same as the rollups of the nation have it. */
async function tallied(): Promise<ReturnType<typeof tally>> {
  const rows = await kit.owner<{ key: string; activities: number; attendance: number }[]>`
    select f.fiscal_year || ' ' || m.key as key, m.value::integer as activities,
           coalesce((f.attendance_by_mission ->> m.key)::integer, 0) as attendance
    from centres.centre_figures f cross join lateral jsonb_each_text(f.activities_by_mission) m
    where f.area = 'TH'`
  return Object.fromEntries(rows.map(({ key, ...counts }) => [key, counts]))
}

test('after any sequence of records, corrections and removals the figures are what counting one by one gives', async () => {
  const before = await kit.owner<Counted[]>`select held_on, mission, attendance from centres.activity`
  await fc.assert(
    fc.asyncProperty(calls, async (sequence) => {
      let recorded: Recorded[] = []
      for (const call of sequence)
        if (call.call === 'record' || recorded.length > 0) recorded = await make(recorded, call)
      expect(await tallied()).toEqual(tally([...before, ...recorded]))
      expect(await kit.owner`select from centres.rollup_differences()`).toEqual([])
      for (const { id, version } of recorded)
        await mutate(kit, { name: 'removeActivity', selection: 'centre { id }' }, { id, expectedVersion: version })
    }),
    { numRuns: 20 },
  )
}, 120_000)
