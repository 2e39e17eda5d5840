import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addCentre, addReport, addRounds, type Centre } from '../../test/records.ts'
import { addReportPart } from '../../test/report-parts.ts'
import { type Asking, chiangRai, openSeededWorld, phrae, type World } from '../../test/world.ts'

let world: World
let centre: Centre
let corrected: string
let draft: string

beforeAll(async () => {
  world = await openSeededWorld()
  await addRounds(world.owner, 2560, 2561)
  centre = await addCentre(world.owner, { laoCode: '5540101', open: [['2018-11-08']] })
  corrected = await addReport(world.owner, centre, {
    year: 2564,
    half: 'FIRST',
    empty: [1],
    steps: [
      { state: 'SUBMITTED', at: '2021-04-20' },
      { state: 'RETURNED', at: '2021-04-25' },
      { state: 'SUBMITTED', at: '2021-05-03', revision: 2 },
      { state: 'ACCEPTED', at: '2021-06-01', revision: 2 },
    ],
  })
  await addReportPart(world.owner, centre, corrected, 1, { returned: { OUTPUTS: 'ขอผลผลิตเป็นจำนวน' } })
  await addReportPart(world.owner, centre, corrected, 2, {
    sections: { LESSONS: 'ประชุมก่อนทำแผนได้ผลดี', OUTPUTS: 'จัดเวที 3 ครั้ง' },
    counts: { PARTICIPANTS: 120, HEARINGS_HELD: 3 },
    obstacles: { 3: null, 1: 'คนรุ่นใหม่ไม่เข้าร่วม' },
  })
  draft = await addReport(world.owner, centre, { year: 2564, half: 'SECOND', steps: [] })
})
afterAll(() => world.close())

const ask = async (id: string, fields: string, asking: Asking = {}) => {
  const { data, errors, statements } = await world.ask<{ centreReport: object | null }>(
    `query ($id: ID!) { centreReport(id: $id) { ${fields} } }`,
    { ...asking, variables: { id } },
  )
  expect(errors).toBeUndefined()
  return { report: data.centreReport, statements }
}

describe('a report', () => {
  it('says what its last revision says, in the order of the form', async () => {
    const { report, statements } = await ask(
      corrected,
      `state revision isEmpty round { year half } centre { id } lao { code } province { code }
       sections { kind text } lessons: sections(kinds: [LESSONS]) { kind } counts { indicator value }
       obstacles { class { number name(locale: EN) } text }`,
    )
    expect(report).toEqual({
      state: 'ACCEPTED',
      revision: 2,
      isEmpty: false,
      round: { year: 2564, half: 'FIRST' },
      centre: { id: centre.id },
      lao: { code: '5540101' },
      province: { code: '54' },
      sections: [
        { kind: 'OUTPUTS', text: 'จัดเวที 3 ครั้ง' },
        { kind: 'LESSONS', text: 'ประชุมก่อนทำแผนได้ผลดี' },
      ],
      lessons: [{ kind: 'LESSONS' }],
      counts: [
        { indicator: 'HEARINGS_HELD', value: 3 },
        { indicator: 'PARTICIPANTS', value: 120 },
      ],
      obstacles: [
        { class: { number: 1, name: 'People lack knowledge of participation' }, text: 'คนรุ่นใหม่ไม่เข้าร่วม' },
        { class: { number: 3, name: 'People lack channels and openings' }, text: null },
      ],
    })
    expect(statements).toBe(5)
  })

  it('is judged by its first submission with content', async () => {
    const { report } = await ask(corrected, 'timeliness daysLate dueOn submittedAt acceptedAt')
    expect(report).toEqual({
      timeliness: 'LATE',
      daysLate: 3,
      dueOn: '2021-04-30',
      submittedAt: new Date('2021-05-03T05:00:00Z'),
      acceptedAt: new Date('2021-06-01T05:00:00Z'),
    })
    expect((await ask(draft, 'timeliness daysLate submittedAt')).report).toEqual({
      timeliness: 'NOT_SUBMITTED',
      daysLate: null,
      submittedAt: null,
    })
  })

  it('shows its way, its earlier revisions and what was sent back to the offices concerned', async () => {
    const fields =
      'transitions { state revision by } revisions { number isEmpty cause sections { kind } returnedFields { field message } } returnedFields { field }'
    expect((await ask(corrected, fields, { viewer: phrae })).report).toEqual({
      transitions: [
        { state: 'SUBMITTED', revision: 1, by: 'LAO_OFFICER' },
        { state: 'RETURNED', revision: 1, by: 'LAO_OFFICER' },
        { state: 'SUBMITTED', revision: 2, by: 'LAO_OFFICER' },
        { state: 'ACCEPTED', revision: 2, by: 'LAO_OFFICER' },
      ],
      revisions: [
        {
          number: 2,
          isEmpty: false,
          cause: 'RETURNED',
          sections: [{ kind: 'OUTPUTS' }, { kind: 'LESSONS' }],
          returnedFields: [],
        },
        {
          number: 1,
          isEmpty: true,
          cause: 'FIRST_DRAFT',
          sections: [],
          returnedFields: [{ field: 'OUTPUTS', message: 'ขอผลผลิตเป็นจำนวน' }],
        },
      ],
      returnedFields: [],
    })
  })

  it('once accepted, shows the public what was accepted, and not how it came to be', async () => {
    for (const viewer of [publicViewer, chiangRai])
      expect(
        (await ask(corrected, 'sections { kind } transitions { state } revisions { number }', { viewer })).report,
      ).toEqual({
        sections: [{ kind: 'OUTPUTS' }, { kind: 'LESSONS' }],
        transitions: [],
        revisions: [{ number: 2 }],
      })
  })

  it('that is not accepted is not there for the public', async () => {
    expect((await ask(draft, 'state', { viewer: publicViewer })).report).toBeNull()
    expect((await ask(draft, 'state', { viewer: phrae })).report).toEqual({ state: 'DRAFT' })
  })

  it('of an id that names nothing is null', async () => {
    expect((await ask('no such report', 'state')).report).toBeNull()
    expect((await ask('00000000-0000-4000-8000-000000000000', 'state')).report).toBeNull()
  })
})

it('words that the public may not see of an accepted report stay hidden in the table too', async () => {
  await addReportPart(world.owner, centre, corrected, 1, { sections: { PROBLEMS: 'ข้อความก่อนแก้ไข' } })
  const visible = await world.login.begin(async (sql) => {
    await sql`select set_config('hub.role', 'PUBLIC', true)`
    return sql`select distinct revision from reporting.report_section where report_id = ${corrected}`
  })
  expect(visible.map(({ revision }) => revision)).toEqual([2])
})
