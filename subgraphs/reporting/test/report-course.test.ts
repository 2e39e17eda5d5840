import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addCentre, type Centre } from './records.ts'
import { done, fullContent, officeOf, officerOf, ondc, openRound, reportIn, write } from './report-writing.ts'
import { openSeededWorld, type World } from './world.ts'

let world: World
let centre: Centre
let number = 0

beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  centre = await addCentre(world.owner, { laoCode: `55401${String(number).padStart(2, '0')}`, open: [['2018-11-08']] })
  await world.owner`select reporting.refresh_rollups()`
})

const read = async <Data extends object>(
  id: string,
  fields: string,
  viewer = officerOf(centre),
): Promise<Data | null> => {
  const { data, errors } = await world.ask<{ centreReport: Data | null }>(
    `query ($id: ID!) { centreReport(id: $id) { ${fields} } }`,
    { viewer, variables: { id } },
  )
  expect(errors).toBeUndefined()
  return data.centreReport
}

const differences = () => world.owner`
  select 1 from reporting.reporting_figures a full join reporting.count_reporting_figures() b using (fiscal_year, half, area, due_on)
  where to_jsonb(a) is distinct from to_jsonb(b)
  union all
  select 1 from reporting.obstacle_figures a full join reporting.count_obstacle_figures() b using (fiscal_year, half, area, obstacle_class)
  where to_jsonb(a) is distinct from to_jsonb(b)`

const ratesOfPhrae = async () => {
  const [row] = await world.owner`
    select submitted, returned, accepted from reporting.reporting_figures
    where fiscal_year = 2569 and half = 'SECOND' and area = '54'`
  return { ...row }
}

describe('a report', () => {
  it('is written bit by bit, sent, endorsed and accepted, and counts at once', async () => {
    const officer = officerOf(centre)
    const before = await ratesOfPhrae()
    const { sections, counts, obstacles } = fullContent
    let report = done(await write(world, 'saveReportDraft', officer, { centreId: centre.id, ...openRound, sections }))
    expect(report).toMatchObject({ state: 'DRAFT', revision: 1, isEmpty: false, timeliness: 'NOT_SUBMITTED' })
    const more = { centreId: centre.id, ...openRound, counts, obstacles, expectedVersion: report.version }
    report = done(await write(world, 'saveReportDraft', officer, more))
    expect(await ratesOfPhrae()).toEqual(before)
    expect(await read(report.id, 'sections { kind } counts { value } obstacles { text } checks { rule }')).toEqual({
      sections: [{ kind: 'OUTPUTS' }, { kind: 'PROGRESS' }],
      counts: [{ value: 3 }, { value: 40 }, { value: 120 }],
      obstacles: [{ text: 'คนยังไม่รู้ว่าเสนอเรื่องได้' }],
      checks: [],
    })
    const step = () => ({ id: report.id, expectedVersion: report.version })
    report = done(await write(world, 'submitReport', officer, step()))
    expect(report).toMatchObject({ state: 'SUBMITTED', timeliness: 'LATE' })
    expect(await ratesOfPhrae()).toEqual({ ...before, submitted: Number(before.submitted) + 1 })
    report = done(await write(world, 'endorseReport', officeOf(centre), { ...step(), message: 'ถูกต้อง' }))
    report = done(await write(world, 'acceptReport', ondc, step()))
    expect(report).toMatchObject({ state: 'ACCEPTED', acceptedAt: expect.any(Date) })
    expect(await ratesOfPhrae()).toMatchObject({ accepted: Number(before.accepted) + 1 })
    expect(await read(report.id, 'transitions { state by message revision }')).toEqual({
      transitions: [
        { state: 'DRAFT', by: 'LAO_OFFICER', message: null, revision: 1 },
        { state: 'SUBMITTED', by: 'LAO_OFFICER', message: null, revision: 1 },
        { state: 'ENDORSED', by: 'PROVINCIAL_OFFICE', message: 'ถูกต้อง', revision: 1 },
        { state: 'ACCEPTED', by: 'ONDC_ADMIN', message: null, revision: 1 },
      ],
    })
    expect(await differences()).toEqual([])
  })

  it('that is returned by fields lets only those be changed, keeps its first day, and shows what changed', async () => {
    let report = await reportIn(world, centre, 'SUBMITTED')
    const { submittedAt } = report
    const fields = [
      { field: 'HEARINGS_HELD', message: 'ไม่ตรงกับสมุดลงเวลา' },
      { field: 'OBSTACLE_2', message: 'โปรดระบุ' },
    ]
    const step = () => ({ id: report.id, expectedVersion: report.version })
    report = done(await write(world, 'returnReport', officeOf(centre), { ...step(), fields }))
    expect(await ratesOfPhrae()).toMatchObject({ returned: 1 })
    const save = (content: object) =>
      write(world, 'saveReportDraft', officerOf(centre), {
        centreId: centre.id,
        ...openRound,
        expectedVersion: report.version,
        ...content,
      })
    const locked = await save({
      sections: [{ kind: 'OUTPUTS', text: 'อย่างอื่น' }],
      counts: [{ indicator: 'HEARINGS_HELD', value: 4 }],
    })
    expect(locked.userErrors).toMatchObject([{ code: 'OUT_OF_ORDER', path: ['input', 'sections', '0', 'text'] }])
    expect(locked.userErrors[0]?.message).toContain('OUTPUTS')
    const corrected = { ...fullContent, counts: [{ indicator: 'HEARINGS_HELD', value: 4 }] }
    report = done(await save({ ...corrected, obstacles: [{ class: 2 }] }))
    expect(report).toMatchObject({ state: 'RETURNED', revision: 1 })
    const changes = [
      { field: 'HEARINGS_HELD', before: '3', after: '4' },
      { field: 'OBSTACLE_2', before: null, after: '' },
    ]
    expect(await read(report.id, 'draft { number cause changes { field before after } } counts { value }')).toEqual({
      draft: { number: 2, cause: 'RETURNED', changes },
      counts: [{ value: 3 }, { value: 40 }, { value: 120 }],
    })
    report = done(await write(world, 'submitReport', officerOf(centre), step()))
    expect(report).toMatchObject({ state: 'SUBMITTED', revision: 2, submittedAt })
    expect(
      await read(
        report.id,
        'revisions { number changes { field before after } } draft { number } returnedFields { field }',
        officeOf(centre),
      ),
    ).toEqual({
      revisions: [
        { number: 2, changes },
        { number: 1, changes: [] },
      ],
      draft: null,
      returnedFields: [],
    })
    expect(await differences()).toEqual([])
  })

  it('that is returned and sent as it was needs a confirmation', async () => {
    const report = await reportIn(world, centre, 'RETURNED')
    const step = { id: report.id, expectedVersion: report.version }
    const { userErrors } = await write(world, 'submitReport', officerOf(centre), step)
    expect(userErrors).toMatchObject([{ code: 'CONFIRMATION_NEEDED', path: ['input', 'id'] }])
    const sent = done(await write(world, 'submitReport', officerOf(centre), { ...step, confirm: true }))
    expect(sent).toMatchObject({ state: 'SUBMITTED', revision: 2 })
    expect(await read(report.id, 'counts { value } returnedFields { field }')).toEqual({
      counts: [{ value: 3 }, { value: 40 }, { value: 120 }],
      returnedFields: [],
    })
  })

  it('that is withdrawn is owed again, and another can be begun', async () => {
    const report = await reportIn(world, centre, 'WITHDRAWN')
    const obligations = await world.ask<{ obligations: { nodes: { status: string }[] } }>(
      `{ obligations(filter: { laoCode: "${centre.laoCode}", fiscalYear: 2569, half: SECOND }) { nodes { status } } }`,
      { viewer: officerOf(centre) },
    )
    expect(obligations.data.obligations.nodes).toEqual([{ status: 'MISSING' }])
    const again = await reportIn(world, centre, 'SUBMITTED')
    expect(again.id).not.toBe(report.id)
    expect(await differences()).toEqual([])
  })

  it('that is accepted is corrected by a new revision, and what was accepted stays readable to everyone', async () => {
    const report = await reportIn(world, centre, 'ACCEPTED')
    const correction = { id: report.id, expectedVersion: report.version, cause: 'นับผู้เข้าร่วมซ้ำ' }
    const changes = {
      counts: [{ indicator: 'PARTICIPANTS', value: 100 }],
      obstacles: [{ class: 1, isNamed: false }, { class: 3 }],
    }
    const corrected = done(await write(world, 'correctReport', ondc, { ...correction, ...changes }))
    expect(corrected).toMatchObject({ state: 'ACCEPTED', revision: 2, acceptedAt: report.acceptedAt })
    expect(
      await read(
        report.id,
        'counts { value } revisions { number cause note counts { value } obstacles { class { number } } changes { field before after } }',
        publicViewer,
      ),
    ).toEqual({
      counts: [{ value: 3 }, { value: 40 }, { value: 100 }],
      revisions: [
        {
          number: 2,
          cause: 'CORRECTION',
          note: 'นับผู้เข้าร่วมซ้ำ',
          counts: [{ value: 3 }, { value: 40 }, { value: 100 }],
          obstacles: [{ class: { number: 3 } }],
          changes: [
            { field: 'PARTICIPANTS', before: '120', after: '100' },
            { field: 'OBSTACLE_1', before: 'คนยังไม่รู้ว่าเสนอเรื่องได้', after: null },
            { field: 'OBSTACLE_3', before: null, after: '' },
          ],
        },
        {
          number: 1,
          cause: 'FIRST_DRAFT',
          note: null,
          counts: [{ value: 3 }, { value: 40 }, { value: 120 }],
          obstacles: [{ class: { number: 1 } }],
          changes: [],
        },
      ],
    })
    expect(await differences()).toEqual([])
  })

  it('that is corrected is told of as it was on the day before', async () => {
    const report = await reportIn(world, centre, 'ACCEPTED')
    const correction = { id: report.id, expectedVersion: report.version, cause: 'ระบุประเภทผิด' }
    const changes = { obstacles: [{ class: 1, isNamed: false }, { class: 4 }] }
    const named = (day: string) => world.owner`
      select obstacle_class, reports from reporting.count_obstacle_figures(array[2569], ${day}::date, array['54'])
      where half = 'SECOND' order by 1`
    const before = await named('2026-11-20')
    done(await write(world, 'correctReport', ondc, { ...correction, ...changes }, '2026-11-25'))
    expect(await named('2026-11-20')).toEqual(before)
    const [one, , , four] = await named('2026-11-25')
    expect(one?.reports).toBe(before[0]?.reports - 1)
    expect(four?.reports).toBe(before[3]?.reports + 1)
  })
})
