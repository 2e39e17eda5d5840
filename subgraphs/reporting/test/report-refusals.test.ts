import { randomUUID } from 'node:crypto'
import { publicViewer, type Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addCentre, addReport, type Centre } from './records.ts'
import { addReportPart } from './report-parts.ts'
import {
  done,
  fullContent,
  officeOf,
  officerOf,
  ondc,
  openRound,
  type ReportVerb,
  reportIn,
  write,
} from './report-writing.ts'
import { analyst, chiangRai, openSeededWorld, type World } from './world.ts'

let world: World
let centre: Centre
let stranger: Centre
let number = 0

beforeAll(async () => {
  world = await openSeededWorld()
  stranger = await addCentre(world.owner, { laoCode: '5570404', provinceCode: '57', open: [['2018-11-08']] })
})
afterAll(() => world.close())
beforeEach(async () => {
  number += 1
  centre = await addCentre(world.owner, { laoCode: `55402${String(number).padStart(2, '0')}`, open: [['2018-11-08']] })
})

const version = async (): Promise<unknown> =>
  (await world.owner`select version, (select count(*) from reporting.change_log) from reporting.dataset_version`)[0]

/** Asserts that a verb is refused with these codes at these parts of its input, and leaves no trace. */
async function refused(verb: ReportVerb, viewer: Viewer, input: object, errors: [string, string][], today?: string) {
  const before = await version()
  const { report, userErrors } = await write(world, verb, viewer, input, today)
  expect(report).toBeNull()
  expect(userErrors.map(({ code, path }) => [code, path.join('.')])).toEqual(
    errors.map(([code, path]) => [code, path && `input.${path}`]),
  )
  for (const { code, message } of userErrors) if (code !== 'FORBIDDEN') expect(message.length).toBeGreaterThan(10)
  expect(await version()).toEqual(before)
}

const draft = (content: object) => ({ centreId: centre.id, ...openRound, ...content })
const at = ({ id, version: expectedVersion }: { id: string; version: number }) => ({ id, expectedVersion })

/** What a verb needs beside the report. */
const beside: Partial<Record<ReportVerb, object>> = {
  returnReport: { message: 'โปรดแก้ไข' },
  withdrawReport: { message: 'ส่งผิดรอบ' },
  correctReport: { cause: 'นับซ้ำ', counts: [{ indicator: 'PARTICIPANTS', value: 90 }] },
}

describe('from a state in which it cannot be done', () => {
  const allowed: Record<Exclude<ReportVerb, 'saveReportDraft'>, { by: (of: Centre) => Viewer; from: string[] }> = {
    submitReport: { by: officerOf, from: ['DRAFT', 'RETURNED'] },
    endorseReport: { by: officeOf, from: ['SUBMITTED'] },
    returnReport: { by: officeOf, from: ['SUBMITTED', 'ENDORSED'] },
    acceptReport: { by: () => ondc, from: ['SUBMITTED', 'ENDORSED'] },
    withdrawReport: { by: officerOf, from: ['SUBMITTED', 'RETURNED', 'ENDORSED'] },
    correctReport: { by: () => ondc, from: ['ACCEPTED'] },
  }
  const states = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'WITHDRAWN']
  const cases = Object.entries(allowed).flatMap(([verb, { by, from }]) =>
    states.filter((state) => !from.includes(state)).map((state) => [verb as ReportVerb, state, by] as const),
  )

  it.each(cases)('%s of a report that is %s is refused', async (verb, state, by) => {
    const report = await reportIn(world, centre, state)
    await refused(verb, by(centre), { ...at(report), ...beside[verb] }, [['OUT_OF_ORDER', 'id']])
  })

  it.each(['SUBMITTED', 'ENDORSED', 'ACCEPTED'])('a report that is %s is not written', async (state) => {
    const report = await reportIn(world, centre, state)
    await refused('saveReportDraft', officerOf(centre), draft({ expectedVersion: report.version }), [
      ['OUT_OF_ORDER', 'half'],
    ])
  })
})

describe('by those who may not', () => {
  const verbs = [
    'submitReport',
    'endorseReport',
    'returnReport',
    'acceptReport',
    'withdrawReport',
    'correctReport',
  ] as const

  it.each(verbs)('%s is refused to the public and to analysts', async (verb) => {
    const report = await reportIn(world, centre, 'SUBMITTED')
    for (const viewer of [publicViewer, analyst])
      await refused(verb, viewer, { ...at(report), ...beside[verb] }, [['FORBIDDEN', '']])
  })

  it.each([
    ['submitReport', 'DRAFT', officerOf],
    ['withdrawReport', 'SUBMITTED', officerOf],
    ['endorseReport', 'SUBMITTED', officeOf],
    ['returnReport', 'SUBMITTED', officeOf],
  ] as const)('%s finds no report that is another’s', async (verb, state, by) => {
    const report = await reportIn(world, centre, state)
    await refused(verb, by(stranger), { ...at(report), ...beside[verb] }, [['NOT_FOUND', 'id']])
    await refused(verb, by(centre), { ...at(report), ...beside[verb], id: randomUUID() }, [['NOT_FOUND', 'id']])
  })

  it('nobody but its LAO writes, sends or takes back a report', async () => {
    const report = await reportIn(world, centre, 'RETURNED')
    for (const viewer of [ondc, officeOf(centre)]) {
      await refused('saveReportDraft', viewer, draft({ expectedVersion: report.version }), [['FORBIDDEN', '']])
      await refused('submitReport', viewer, at(report), [['FORBIDDEN', '']])
      await refused('withdrawReport', viewer, { ...at(report), message: 'ส่งผิด' }, [['FORBIDDEN', '']])
    }
    await refused('saveReportDraft', officerOf(stranger), draft({}), [['NOT_FOUND', 'centreId']])
  })

  it('an LAO does not judge its own report, nor does ONDC endorse or an office accept', async () => {
    const report = await reportIn(world, centre, 'SUBMITTED')
    for (const verb of ['endorseReport', 'returnReport', 'acceptReport', 'correctReport'] as const)
      await refused(verb, officerOf(centre), { ...at(report), ...beside[verb] }, [['FORBIDDEN', '']])
    await refused('endorseReport', ondc, at(report), [['FORBIDDEN', '']])
    await refused('acceptReport', officeOf(centre), at(report), [['FORBIDDEN', '']])
    await refused('endorseReport', chiangRai, at(report), [['NOT_FOUND', 'id']])
  })
})

describe('a draft', () => {
  const save = (content: object, errors: [string, string][], today?: string) =>
    refused('saveReportDraft', officerOf(centre), draft(content), errors, today)

  it.each([
    ['a round that is not recorded', { fiscalYear: 2590 }, 'NOT_FOUND', 'fiscalYear'],
    ['a half-year that has not begun', { fiscalYear: 2570 }, 'OUT_OF_ORDER', 'half'],
    ['a closed round', { fiscalYear: 2568 }, 'OUT_OF_ORDER', 'half'],
    ['a version of a report that is not there', { expectedVersion: 1 }, 'OUT_OF_ORDER', 'expectedVersion'],
    ['a centre that is none', { centreId: 'none' }, 'NOT_FOUND', 'centreId'],
    ['an empty idempotency key', { idempotencyKey: ' ' }, 'INVALID', 'idempotencyKey'],
    ['a negative count', { counts: [{ indicator: 'PARTICIPANTS', value: -1 }] }, 'INVALID', 'counts.0.value'],
    [
      'a count beyond all bounds',
      { counts: [{ indicator: 'COMMITTEE_MEETINGS', value: 201 }] },
      'INVALID',
      'counts.0.value',
    ],
    ['a class that is none', { obstacles: [{ class: 9 }] }, 'INVALID', 'obstacles.0.class'],
    [
      'a section that is too long',
      { sections: [{ kind: 'OUTPUTS', text: 'ก'.repeat(20_001) }] },
      'INVALID',
      'sections.0.text',
    ],
    [
      'an obstacle that is too long',
      { obstacles: [{ class: 1, text: 'ก'.repeat(5_001) }] },
      'INVALID',
      'obstacles.0.text',
    ],
    [
      'a section in two rows',
      {
        sections: [
          { kind: 'OUTPUTS', text: 'ก' },
          { kind: 'OUTPUTS', text: 'ข' },
        ],
      },
      'ALREADY_EXISTS',
      'sections.1.text',
    ],
  ] as const)('with %s is refused', async (_which, content, code, path) => {
    await save(content, [[code, path]])
  })

  it('is refused to a centre that was not open in the half-year', async () => {
    const later = await addCentre(world.owner, { laoCode: '5540299', open: [['2026-10-01']] })
    await refused('saveReportDraft', officerOf(later), { centreId: later.id, ...openRound }, [['OUT_OF_ORDER', 'half']])
  })

  it('is taken from a centre that closed before the half-year ended, which owes nothing', async () => {
    const closed = await addCentre(world.owner, { laoCode: '5540298', open: [['2019-01-01', '2026-06-01']] })
    expect((await reportIn(world, closed, 'SUBMITTED')).state).toBe('SUBMITTED')
    expect(
      await world.owner`select 1 from reporting.ledger('2026-11-20') where centre_id = ${closed.id} and half = 'SECOND' and fiscal_year = 2569`,
    ).toEqual([])
  })

  it('is not begun twice, and not changed from a version that is past', async () => {
    const report = await reportIn(world, centre, 'DRAFT')
    await save({}, [['ALREADY_EXISTS', 'expectedVersion']])
    const counts = [{ indicator: 'PARTICIPANTS', value: 99 }]
    done(await write(world, 'saveReportDraft', officerOf(centre), draft({ counts, expectedVersion: report.version })))
    const { userErrors } = await write(
      world,
      'saveReportDraft',
      officerOf(centre),
      draft({ expectedVersion: report.version }),
    )
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['count'] }])
  })

  it('that says nothing is not sent, and its writer is told what is missing', async () => {
    const report = await reportIn(world, centre, 'DRAFT', {})
    expect(report.isEmpty).toBe(true)
    const { userErrors } = await write(world, 'submitReport', officerOf(centre), { ...at(report), confirm: true })
    expect(userErrors).toMatchObject([{ code: 'REQUIRED', path: ['input', 'id'] }])
    expect(userErrors[0]?.message).toContain('OUTPUTS')
  })

  it('that contradicts itself is not sent, each field under its name', async () => {
    const report = await reportIn(world, centre, 'DRAFT', {
      ...fullContent,
      counts: [
        { indicator: 'HEARINGS_HELD', value: 0 },
        { indicator: 'OPINIONS_HEARD', value: 5 },
        { indicator: 'MOBILE_ACTIVITIES', value: 1 },
        { indicator: 'PARTICIPANTS', value: 0 },
      ],
    })
    await refused('submitReport', officerOf(centre), { ...at(report), confirm: true }, [
      ['INVALID', 'OPINIONS_HEARD'],
      ['INVALID', 'MOBILE_ACTIVITIES'],
    ])
  })

  it('that is unusual beside the last accepted report is sent once that is confirmed; the form knew', async () => {
    const steps = [{ state: 'SUBMITTED', at: '2026-04-20' } as const, { state: 'ACCEPTED', at: '2026-05-01' } as const]
    const last = await addReport(world.owner, centre, { year: 2569, half: 'FIRST', steps })
    await addReportPart(world.owner, centre, last, 1, {
      counts: { PARTICIPANTS: 20 },
      sections: { OUTPUTS: 'จัดเวทีประชาคมสามครั้ง' },
    })
    const report = await reportIn(world, centre, 'DRAFT', {
      sections: [...fullContent.sections, { kind: 'PROBLEMS', text: 'คนน้อย' }],
      counts: fullContent.counts,
    })
    const { data } = await world.ask<{ centreReport: { checks: { rule: string; field: string; message: string }[] } }>(
      'query ($id: ID!) { centreReport(id: $id) { checks { rule severity field message(locale: EN) } } }',
      { viewer: officerOf(centre), variables: { id: report.id } },
    )
    expect(data.centreReport.checks).toMatchObject([
      { rule: 'PROBLEMS_WITHOUT_OBSTACLE', severity: 'WARNING', field: 'PROBLEMS' },
      { rule: 'COUNT_FAR_ABOVE_LAST', severity: 'WARNING', field: 'PARTICIPANTS' },
      { rule: 'TEXT_AS_LAST_ROUND', severity: 'WARNING', field: 'OUTPUTS' },
    ])
    await refused(
      'submitReport',
      officerOf(centre),
      at(report),
      data.centreReport.checks.map(({ field }) => ['CONFIRMATION_NEEDED', field]),
    )
    done(await write(world, 'submitReport', officerOf(centre), { ...at(report), confirm: true }))
  })
})

describe('by the calendar', () => {
  it('a report is not sent before its round opens, nor first sent after it has closed', async () => {
    const report = await reportIn(world, centre, 'DRAFT')
    await refused('submitReport', officerOf(centre), at(report), [['OUT_OF_ORDER', 'id']], '2027-02-28')
    await world.owner`update reporting.reporting_round set opens_on = '2026-10-10' where fiscal_year = 2569 and half = 'SECOND'`
    await refused('submitReport', officerOf(centre), at(report), [['OUT_OF_ORDER', 'id']], '2026-10-09')
    await world.owner`update reporting.reporting_round set opens_on = starts_on where fiscal_year = 2569 and half = 'SECOND'`
    expect(done(await write(world, 'submitReport', officerOf(centre), at(report), '2026-10-30')).timeliness).toBe(
      'ON_TIME',
    )
  })

  it('a report that was received and returned is mended and sent after the round has closed', async () => {
    const report = await reportIn(world, centre, 'RETURNED')
    const content = draft({ expectedVersion: report.version, counts: [{ indicator: 'PARTICIPANTS', value: 80 }] })
    const mended = done(await write(world, 'saveReportDraft', officerOf(centre), content, '2027-03-15'))
    const sent = done(await write(world, 'submitReport', officerOf(centre), at(mended), '2027-03-15'))
    expect(sent.submittedAt).toEqual(report.submittedAt)
  })

  it('taking a report back after the round has closed needs a confirmation', async () => {
    const report = await reportIn(world, centre, 'SUBMITTED')
    const input = { ...at(report), message: 'ข้อมูลผิดทั้งฉบับ' }
    await refused('withdrawReport', officerOf(centre), input, [['CONFIRMATION_NEEDED', 'id']], '2027-03-15')
    const taken = await write(world, 'withdrawReport', officerOf(centre), { ...input, confirm: true }, '2027-03-15')
    expect(done(taken).state).toBe('WITHDRAWN')
  })
})

describe('words', () => {
  it.each([
    ['endorseReport', 'SUBMITTED', officeOf, { message: 'ก'.repeat(2001) }, [['INVALID', 'message']]],
    ['acceptReport', 'ENDORSED', () => ondc, { message: 'ก'.repeat(2001) }, [['INVALID', 'message']]],
    ['acceptReport', 'SUBMITTED', () => ondc, {}, [['CONFIRMATION_NEEDED', 'id']]],
    ['withdrawReport', 'SUBMITTED', officerOf, { message: ' ' }, [['REQUIRED', 'message']]],
    ['returnReport', 'SUBMITTED', officeOf, {}, [['REQUIRED', 'message']]],
    ['returnReport', 'SUBMITTED', officeOf, { message: 'ก' }, [['INVALID', 'message']]],
    [
      'returnReport',
      'SUBMITTED',
      officeOf,
      {
        fields: [
          { field: 'OUTPUTS', message: 'แก้จำนวน' },
          { field: 'OBSTACLE_5', message: 'ไม่มีประเภทนี้' },
          { field: 'OUTPUTS', message: '' },
        ],
      },
      [
        ['INVALID', 'fields.1.field'],
        ['ALREADY_EXISTS', 'fields.2.field'],
        ['REQUIRED', 'fields.2.message'],
      ],
    ],
    ['correctReport', 'ACCEPTED', () => ondc, { cause: '', counts: [] }, [['REQUIRED', 'cause']]],
    ['correctReport', 'ACCEPTED', () => ondc, { cause: 'นับซ้ำ' }, [['REQUIRED', 'sections']]],
    [
      'correctReport',
      'ACCEPTED',
      () => ondc,
      { cause: 'นับซ้ำ', counts: [{ indicator: 'HEARINGS_HELD', value: 0 }] },
      [['INVALID', 'OPINIONS_HEARD']],
    ],
  ] as const)('%s of a report that is %s asks for what it needs', async (verb, state, by, input, errors) => {
    const report = await reportIn(world, centre, state)
    await refused(
      verb,
      by(centre),
      { ...at(report), ...input },
      errors.map(([code, path]) => [code, path]),
    )
  })

  it('a report that came in empty, before such were refused, is neither endorsed nor accepted', async () => {
    const steps = [{ state: 'SUBMITTED', at: '2026-10-20' } as const]
    const id = await addReport(world.owner, centre, { year: 2569, half: 'SECOND', steps, empty: [1] })
    await refused('endorseReport', officeOf(centre), { id, expectedVersion: 1 }, [['OUT_OF_ORDER', 'id']])
    await refused('acceptReport', ondc, { id, expectedVersion: 1, confirm: true }, [['OUT_OF_ORDER', 'id']])
    done(await write(world, 'returnReport', officeOf(centre), { id, expectedVersion: 1, message: 'ไม่มีเนื้อหา' }))
    const content = draft({ expectedVersion: 2, ...fullContent })
    const saved = done(await write(world, 'saveReportDraft', officerOf(centre), content))
    expect(done(await write(world, 'submitReport', officerOf(centre), at(saved))).timeliness).toBe('LATE')
  })
})
