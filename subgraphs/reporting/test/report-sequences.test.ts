import { randomUUID } from 'node:crypto'
import { addDays } from '@hub/schema/calendar/local-date'
import type { Viewer } from '@hub/schema/viewer'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCentre, type Centre } from './records.ts'
import { type Asker, after, type Call, nothing, type ReportModel, writers } from './report-model.ts'
import { officeOf, officerOf, ondc, openRound, type ReportVerb, type Written, write } from './report-writing.ts'
import { analyst, openSeededWorld, type World } from './world.ts'

const runs = 60

let world: World
let stranger: Centre
let number = 0
beforeAll(async () => {
  world = await openSeededWorld()
  stranger = await addCentre(world.owner, { laoCode: '5570404', provinceCode: '57', open: [['2018-11-08']] })
})
afterAll(() => world.close())

const verbs = Object.keys(writers) as ReportVerb[]

/** Any call, most often by someone who may, some days after the one before. */
const call = fc
  .record({
    verb: fc.constantFrom(...verbs, 'saveReportDraft', 'submitReport', 'submitReport'),
    by: fc.constantFrom(null, null, null, null, 'officer', 'stranger', 'office', 'ondc', 'analyst'),
    participants: fc.option(fc.nat(9), { freq: 6 }),
    gap: fc.constantFrom(0, 0, 1, 5, 20, 60),
    confirm: fc.boolean(),
  })
  .map(({ by, ...asked }) => ({ ...asked, by: (by ?? writers[asked.verb][0]) as Asker }))

/** The whole way of a report that is returned once and corrected, which chance alone may not find. */
const wholeWay = (
  [
    ['saveReportDraft', 5],
    ['submitReport', 5],
    ['endorseReport', 5],
    ['returnReport', 5],
    ['saveReportDraft', 6],
    ['submitReport', 6],
    ['endorseReport', 6],
    ['acceptReport', 6],
    ['correctReport', 7],
    ['withdrawReport', 7],
  ] as const
).map(([verb, participants]) => ({
  verb,
  participants,
  gap: 1 as const,
  confirm: false,
  by: writers[verb][0] as Asker,
}))

/** One centre's way through a sequence of calls, in the hub. */
class Course {
  readonly centre: Centre
  #report: { id: string; version: number } | null = null
  #standing = false

  constructor(centre: Centre) {
    this.centre = centre
  }

  async ask({ verb, by, participants, day, confirm }: Call): Promise<Written> {
    const expectedVersion = this.#report?.version ?? 1
    const counts = [{ indicator: 'PARTICIPANTS', value: participants }]
    const id = this.#report?.id ?? randomUUID()
    const of = { id, expectedVersion }
    const inputs: Record<ReportVerb, object> = {
      saveReportDraft: {
        centreId: this.centre.id,
        ...openRound,
        counts,
        expectedVersion: this.#standing ? expectedVersion : null,
      },
      submitReport: { ...of, confirm },
      endorseReport: of,
      returnReport: { ...of, fields: [{ field: 'PARTICIPANTS', message: 'นับใหม่' }] },
      acceptReport: { ...of, confirm },
      withdrawReport: { ...of, message: 'ส่งผิด', confirm },
      correctReport: { ...of, cause: 'นับซ้ำ', counts },
    }
    const written = await write(world, verb, this.#viewer(by), inputs[verb], day)
    if (written.report) {
      this.#report = written.report
      this.#standing = written.report.state !== 'WITHDRAWN'
    }
    return written
  }

  #viewer(by: Asker): Viewer {
    const viewers: Record<Asker, Viewer> = {
      officer: officerOf(this.centre),
      stranger: officerOf(stranger),
      office: officeOf(this.centre),
      ondc,
      analyst,
    }
    return viewers[by]
  }
}

const differences = () => world.owner`
  select 1 from reporting.reporting_figures a full join reporting.count_reporting_figures() b using (fiscal_year, half, area, due_on)
  where to_jsonb(a) is distinct from to_jsonb(b)
  union all
  select 1 from reporting.obstacle_figures a full join reporting.count_obstacle_figures() b using (fiscal_year, half, area, obstacle_class)
  where to_jsonb(a) is distinct from to_jsonb(b)`

/** What each revision of the report that stands says, and whether it was accepted. */
const revisionsOf = (centre: Centre) => world.owner`
  select v.revision, c.value, v.accepted_at is not null as accepted
  from reporting.centre_report r
  join reporting.report_revision v on v.report_id = r.id
  left join reporting.report_count c on c.report_id = r.id and c.revision = v.revision
  where r.centre_id = ${centre.id} and r.state <> 'WITHDRAWN'
  order by v.revision`

async function expectStanding(centre: Centre, model: ReportModel): Promise<void> {
  const revisions = await revisionsOf(centre)
  expect(revisions.map(({ value }) => value)).toEqual(model.participants)
  expect(revisions.filter(({ accepted }) => accepted).length > 0).toBe(model.state === 'ACCEPTED')
  const [owed] = await world.owner`
    select status, coalesce(state, 'NONE') as state from reporting.ledger('2026-11-20')
    where centre_id = ${centre.id} and fiscal_year = 2569 and half = 'SECOND'`
  const onTime = model.sentOn !== null && model.sentOn <= '2026-10-30'
  const status = onTime ? 'SUBMITTED_ON_TIME' : model.sentOn === null ? 'MISSING' : 'SUBMITTED_LATE'
  expect({ ...owed }).toEqual({ status, state: model.state })
}

it('whoever asks for whatever, a report goes only ways it may, and the figures are what a recount gives', async () => {
  const reached = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 4, maxLength: 25, size: 'max' }), async (calls) => {
      number += 1
      const laoCode = String(5540400 + number)
      const centre = await addCentre(world.owner, { laoCode, open: [['2018-11-08']] })
      await world.owner`select reporting.refresh_rollups()`
      const course = new Course(centre)
      let model = nothing
      let day = '2026-10-05'
      for (const { gap, ...asked } of calls) {
        day = addDays(day, gap)
        const next = after(model, { ...asked, day })
        const { report, userErrors } = await course.ask({ ...asked, day })
        expect({ asked, day, done: report !== null, userErrors }).toMatchObject({ done: next !== null })
        if (next) model = next
        reached.add(model.revision > 1 ? `${model.state} again` : model.state)
        if (report && report.state !== 'WITHDRAWN')
          expect(report).toMatchObject({ state: model.state, revision: model.revision })
      }
      await expectStanding(centre, model)
    }),
    { numRuns: runs, examples: [[wholeWay]] },
  )
  expect([...reached]).toEqual(expect.arrayContaining(['ENDORSED', 'RETURNED', 'SUBMITTED again', 'ACCEPTED again']))
  expect(await differences()).toEqual([])
  const wrong = await world.owner`
    select 1 from reporting.reporting_figures
    where submitted > expected or on_time > submitted or accepted + returned > submitted or submitted + empty > expected`
  expect(wrong).toEqual([])
})
