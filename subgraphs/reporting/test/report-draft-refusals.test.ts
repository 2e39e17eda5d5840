import type { Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addCentre, addReport, type Centre } from './records.ts'
import { expectRefused } from './refused.ts'
import { addReportPart } from './report-parts.ts'
import { done, fullContent, officerOf, openRound, type ReportVerb, reportIn, write } from './report-writing.ts'
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
  centre = await addCentre(world.owner, { laoCode: `55403${String(number).padStart(2, '0')}`, open: [['2018-11-08']] })
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
    [
      'more rows than anyone reads',
      { counts: Array(101).fill({ indicator: 'PARTICIPANTS', value: 1 }) },
      'INVALID',
      'counts',
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
