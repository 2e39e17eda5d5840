import { randomUUID } from 'node:crypto'
import { publicViewer, type Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addCentre, addReport, type Centre } from './records.ts'
import { expectRefused } from './refused.ts'
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

const refused = (
  verb: ReportVerb,
  viewer: Viewer,
  input: object,
  errors: readonly (readonly [string, string])[],
  today?: string,
) => expectRefused(world, verb, viewer, input, errors, today)

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
