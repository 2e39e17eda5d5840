import { verifyRollups } from '@hub/db/verify/rollups'
import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCentre, addRounds, type Centre } from './records.ts'
import { fullContent, officerOf, write } from './report-writing.ts'
import { type Asked, after, judgedBy, type RoundModel } from './round-model.ts'
import { openWorld, type World } from './world.ts'
import { administrator, verb } from './write.ts'

const key = { fiscalYear: 2569, half: 'SECOND' }
const begun: RoundModel = {
  today: '2026-10-15',
  opensOn: '2026-04-01',
  dueOn: '2026-10-30',
  closesOn: '2027-02-27',
  granted: {},
  submitted: {},
}

let world: World
let centres: Centre[]
beforeAll(async () => {
  world = await openWorld()
  centres = [
    await addCentre(world.owner, { laoCode: '5540101', open: [['2026-01-01']] }),
    await addCentre(world.owner, { laoCode: '5570404', provinceCode: '57', open: [['2026-01-01']] }),
  ]
})
afterAll(() => world.close())

const days = fc.integer({ min: -30, max: 80 })
const perhaps = fc.option(days)
const which = fc.constantFrom('0', '1')
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ verb: fc.constant('pass' as const), days: fc.nat(40) }),
  fc.record({ verb: fc.constant('extendRound' as const), due: perhaps, closes: perhaps }),
  fc.record({
    verb: fc.constant('moveRound' as const),
    opens: fc.option(days, { freq: 1 }),
    due: perhaps,
    closes: perhaps,
    confirm: fc.boolean(),
  }),
  fc.record({ verb: fc.constant('closeRound' as const), closes: perhaps }),
  fc.record({ verb: fc.constant('reopenRound' as const), closes: days }),
  fc.record({ verb: fc.constant('extendRoundForCentre' as const), centre: which, due: days, confirm: fc.boolean() }),
  fc.record({ verb: fc.constant('withdrawExtension' as const), centre: which, confirm: fc.boolean() }),
  fc.record({ verb: fc.constant('submitReport' as const), centre: which }),
)

const verbs = Object.fromEntries(
  ['extendRound', 'moveRound', 'closeRound', 'reopenRound', 'extendRoundForCentre', 'withdrawExtension'].map((name) => [
    name,
    verb<object, { round: { version: number } | null }>(name, 'round { version }'),
  ]),
)

const dayAt = (today: string, offset: number | null): string | null => (offset === null ? null : addDays(today, offset))

/** Asks the hub for a change; whether it was made. */
async function ask(change: Exclude<Asked, { verb: 'pass' }>, { today }: RoundModel): Promise<boolean> {
  if (change.verb === 'submitReport') return submit(centres[Number(change.centre)] as Centre, today)
  const [round] =
    await world.owner`select version from reporting.reporting_round where fiscal_year = 2569 and half = 'SECOND'`
  const fields = 'centre' in change ? { centreId: centres[Number(change.centre)]?.id } : {}
  const told = {
    ...('opens' in change ? { opensOn: dayAt(today, change.opens) } : {}),
    ...('due' in change ? { dueOn: dayAt(today, change.due) } : {}),
    ...('closes' in change ? { closesOn: dayAt(today, change.closes) } : {}),
    ...('confirm' in change ? { confirm: change.confirm } : {}),
    ...(change.verb === 'extendRoundForCentre' ? { reason: 'น้ำท่วม' } : {}),
  }
  const input = { ...key, expectedVersion: round?.version, ...fields, ...told }
  const { payload } = (await verbs[change.verb]?.(world, input, { viewer: administrator, today })) ?? {}
  expect(payload?.userErrors.every(({ code }) => code !== 'STALE_VERSION')).toBe(true)
  return payload?.round !== null
}

/** Begins a centre's report unless it has one, and sends it. */
async function submit(centre: Centre, today: string): Promise<boolean> {
  const { sections, counts } = fullContent
  const draft = { centreId: centre.id, ...key, expectedVersion: null, sections, counts }
  await write(world, 'saveReportDraft', officerOf(centre), draft, today)
  const [report] = await world.owner`select id, version from reporting.centre_report where centre_id = ${centre.id}`
  if (!report) return false
  const sent = { id: report.id, expectedVersion: report.version, confirm: true }
  return (await write(world, 'submitReport', officerOf(centre), sent, today)).report !== null
}

/** What the hub says of the round. */
async function read({ today }: RoundModel) {
  const { data } = await world.ask<{ reportingRound: { rates: Record<string, number> } & Record<string, unknown> }>(
    '{ reportingRound(fiscalYear: 2569, half: SECOND) { opensOn dueOn closesOn rates { expected submitted onTime late } } }',
    { today },
  )
  return data.reportingRound
}

/** What it has to say. */
function told(round: RoundModel) {
  const { opensOn, dueOn, closesOn } = round
  const sent = Object.entries(round.submitted)
  const onTime = sent.filter(([centre, day]) => day <= judgedBy(round, centre)).length
  return {
    opensOn,
    dueOn,
    closesOn,
    rates: { expected: 2, submitted: sent.length, onTime, late: sent.length - onTime },
  }
}

it('no sequence of changes puts the days of a round out of order, makes a closed round take a report, or a rate pass 100 %', async () => {
  let [made, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(fc.array(asked, { minLength: 4, maxLength: 18 }), async (sequence) => {
      await world.owner`delete from reporting.round_extension`
      await world.owner`delete from reporting.centre_report`
      await world.owner`delete from reporting.reporting_round`
      await addRounds(world.owner, 2569, 2569)
      await world.owner`select reporting.refresh_rollups()`
      let round = begun
      for (const change of sequence) {
        const next = after(round, change, ['0', '1'])
        if (change.verb !== 'pass') {
          expect({ change, round, isMade: await ask(change, round) }).toEqual({ change, round, isMade: next !== null })
          if (next) made += 1
          else refused += 1
        }
        round = next ?? round
        const { opensOn, dueOn, closesOn, granted } = round
        expect([opensOn, dueOn, closesOn]).toEqual([opensOn, dueOn, closesOn].toSorted())
        expect(Object.values(granted).every((day) => day <= closesOn)).toBe(true)
        expect(await read(round)).toEqual(told(round))
      }
      expect(await verifyRollups(world.owner, 'reporting')).toEqual([])
    }),
    { numRuns: 60 },
  )
  // Both ways were tried often enough to mean something.
  expect(Math.min(made, refused)).toBeGreaterThan(50)
})
