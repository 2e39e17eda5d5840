import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  done,
  laos,
  type MeasureVerb,
  measureIn,
  measureVerbs,
  officer,
  openMeasureWorld,
  refusal,
  which,
  whole,
} from './measure-world.ts'
import { analyst, chiangRai, phrae, type World } from './world.ts'
import { administrator } from './write.ts'

let world: World
beforeAll(async () => {
  world = await openMeasureWorld()
})
afterAll(() => world.close())

describe('a measure', () => {
  it('is drafted, sent up, approved in order, announced on 4 March 2564 and signed on 8 March, and public only then', async () => {
    const writing = { viewer: officer, today: '2021-03-08' }
    const draft = await done(
      world,
      'draftMeasure',
      { laoCode: laos.own, fiscalYear: 2564, ...whole, draftedOn: '2021-03-04' },
      writing,
    )
    expect(draft).toMatchObject({
      state: 'DRAFT',
      version: 1,
      dimension: 'PARTICIPATION',
      planFrom: 2561,
      planTo: 2564,
    })
    const { id } = draft
    await done(world, 'submitMeasureForApproval', which(draft), writing)
    await done(world, 'approveMeasure', { id, order: 1, approvedOn: '2021-03-04' }, writing)
    await done(world, 'approveMeasure', { id, order: 2, approvedOn: '2021-03-04' }, writing)
    await done(world, 'approveMeasure', { id, order: 3, approvedOn: '2021-03-05' }, writing)
    const acting = { position: 'ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรี' }
    const approved = await done(world, 'approveMeasure', { id, order: 4, ...acting }, writing)
    const one = async () =>
      (
        await world.ask<{ participationMeasure: object | null }>(
          `{ participationMeasure(id: "${id}") { state returns { message } } }`,
          { viewer: publicViewer },
        )
      ).data
    expect(await one()).toEqual({ participationMeasure: null })
    const days = { announcedOn: '2021-03-04', signedOn: '2021-03-08' }
    expect(await done(world, 'announceMeasure', { ...which(approved), ...days }, writing)).toMatchObject({
      ...days,
      state: 'ANNOUNCED',
      signatory: acting.position,
      approvals: [
        { order: 1, position: 'นิติกร', approvedOn: '2021-03-04' },
        { order: 2, approvedOn: '2021-03-04' },
        { order: 3, approvedOn: '2021-03-05' },
        { order: 4, position: acting.position, approvedOn: '2021-03-08' },
      ],
    })
    expect(await one()).toEqual({ participationMeasure: { state: 'ANNOUNCED', returns: [] } })
  })

  it.each([
    ['its provincial office', phrae],
    ['an administrator', administrator],
  ] as const)('can be written by %s too', async (_who, viewer) => {
    const measure = await measureIn(world, 'DRAFT')
    expect(await done(world, 'submitMeasureForApproval', which(measure), { viewer })).toMatchObject({
      state: 'IN_APPROVAL',
    })
  })

  it('of a demo LAO is of the demo nation with all its parts', async () => {
    const { id } = await done(
      world,
      'draftMeasure',
      { laoCode: laos.demo, fiscalYear: 2570, ...whole, planTo: 2570 },
      { viewer: phrae },
    )
    for (const table of ['measure_step', 'measure_channel', 'measure_approval'])
      expect(
        await world.owner`select distinct demo from reporting.${world.owner(table)} where measure_id = ${id}`,
      ).toEqual([{ demo: true }])
  })

  it('is not for the public or an analyst to write', async () => {
    const id = (await measureIn(world, 'DRAFT')).id
    const scores = [{ dimension: 'SCRUTINY', score: 1, source: 'ITA' }]
    const inputs: [MeasureVerb, object][] = [
      ['draftMeasure', { laoCode: laos.own, fiscalYear: 2570, title: whole.title }],
      ['changeMeasure', { id, expectedVersion: 1 }],
      ['advanceMeasureStep', { id, expectedVersion: 1, step: 1 }],
      ['submitMeasureForApproval', { id, expectedVersion: 1 }],
      ['approveMeasure', { id, order: 1 }],
      ['returnMeasure', { id, message: 'ขอแก้ไข' }],
      ['announceMeasure', { id, expectedVersion: 1, announcedOn: '2026-01-01' }],
      ['recordItaScores', { id, scores }],
      ['correctItaScore', { id, expectedVersion: 1, dimension: 'SCRUTINY', cause: 'แก้ไข' }],
    ]
    for (const [name, input] of inputs) {
      for (const viewer of [publicViewer, analyst])
        expect((await measureVerbs[name](world, input, { viewer })).code).toBe('FORBIDDEN')
      for (const viewer of [chiangRai, { role: 'LAO_OFFICER', lao: laos.neighbour } as const])
        expect(
          await refusal(
            world,
            name,
            name === 'advanceMeasureStep' ? { ...input, startedOn: '2026-01-01' } : input,
            viewer,
          ),
        ).toEqual([name === 'draftMeasure' ? 'NOT_FOUND laoCode' : 'NOT_FOUND id'])
    }
  })
})

describe('drafting', () => {
  const draft = { laoCode: laos.own, fiscalYear: 2571, title: whole.title }

  it('needs no more than a title', async () => {
    const bare = await done(world, 'draftMeasure', { ...draft, laoCode: laos.neighbour }, { viewer: phrae })
    expect(bare).toMatchObject({ channels: [], approvals: [], planFrom: null, draftedOn: null })
    expect(bare.steps).toEqual(
      [1, 2, 3, 4].map((number) => ({ number, text: null, startedOn: null, finishedOn: null })),
    )
  })

  it('a second one of an LAO and year is refused', async () => {
    const input = { ...draft, fiscalYear: 2569 }
    await done(world, 'draftMeasure', input)
    expect(await refusal(world, 'draftMeasure', input)).toEqual(['ALREADY_EXISTS fiscalYear'])
  })

  it.each([
    ['of an LAO nobody knows', { laoCode: '9999999' }, ['NOT_FOUND laoCode']],
    ['of a year too far ahead', { fiscalYear: 2572 }, ['INVALID fiscalYear']],
    ['without a title', { title: ' ' }, ['REQUIRED title']],
    ['with half a plan', { planFrom: 2566 }, ['REQUIRED planTo']],
    ['with a plan the wrong way round', { planFrom: 2570, planTo: 2566 }, ['INVALID planTo']],
    ['with a plan of another age', { planFrom: 2500, planTo: 2504 }, ['INVALID planFrom']],
    ['of a memo to come', { draftedOn: '2026-11-21' }, ['INVALID draftedOn']],
    ['with a fifth step', { steps: [{ number: 5, text: 'x' }] }, ['INVALID steps 0 number']],
    ['with a step told twice', { steps: [...whole.steps.slice(0, 2), { number: 1, text: 'x' }] }, ['INVALID steps 2']],
    ['with a channel told twice', { channels: [{ kind: 'WEBSITE' }, { kind: 'WEBSITE' }] }, ['INVALID channels 1']],
    ['with another channel that is not named', { channels: [{ kind: 'OTHER' }] }, ['REQUIRED channels 0 detail']],
    ['with an approver told twice', { approvers: ['ปลัด', 'ปลัด '] }, ['INVALID approvers 1']],
    ['with an approver without a position', { approvers: [''] }, ['REQUIRED approvers 0']],
    [
      'with too many approvers',
      { approvers: Array.from({ length: 11 }, (_, at) => `ผู้อนุมัติ ${at}`) },
      ['INVALID approvers'],
    ],
    ['with too long a text', { steps: [{ number: 1, text: 'ก'.repeat(4001) }] }, ['INVALID steps 0 text']],
  ])('one %s is refused, and nothing is written', async (_which, input, refused) => {
    expect(await refusal(world, 'draftMeasure', { ...draft, ...input })).toEqual(refused)
  })
})

describe('changing a draft', () => {
  it('changes what is given, and leaves the rest', async () => {
    const before = await measureIn(world, 'DRAFT')
    const change = { steps: [{ number: 3, text: 'เปิดรับความเห็นสิบห้าวัน' }], channels: [{ kind: 'JOURNAL' }] }
    const after = await done(world, 'changeMeasure', { ...which(before), ...change, dimension: 'SCRUTINY' })
    expect(after).toMatchObject({
      version: 2,
      dimension: 'SCRUTINY',
      draftedOn: before.draftedOn,
      approvals: before.approvals,
      channels: [{ kind: 'JOURNAL', detail: null }],
    })
    expect(after.steps.map(({ text }) => text)).toEqual([
      'ทำขั้นตอนที่ 1',
      'ทำขั้นตอนที่ 2',
      'เปิดรับความเห็นสิบห้าวัน',
      'ทำขั้นตอนที่ 4',
    ])
  })

  it('that has changed since it was read is refused with what changed', async () => {
    const measure = await measureIn(world, 'DRAFT')
    await done(world, 'changeMeasure', { ...which(measure), title: 'ชื่อใหม่ของมาตรการ', channels: [{ kind: 'JOURNAL' }] })
    const { payload } = await measureVerbs.changeMeasure(
      world,
      { ...which(measure), title: 'อีกชื่อหนึ่ง' },
      { viewer: officer },
    )
    expect(payload.userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['channel', 'title'] }])
  })

  it('with faults is refused, all of them told', async () => {
    const input = { ...which(await measureIn(world, 'DRAFT')), title: 'x', approvers: ['ก'] }
    expect(await refusal(world, 'changeMeasure', input)).toEqual(['INVALID title', 'INVALID approvers 0'])
  })

  it.each(['IN_APPROVAL', 'ANNOUNCED'] as const)('is over once it is %s', async (state) => {
    expect(await refusal(world, 'changeMeasure', { ...which(await measureIn(world, state)), title: 'ชื่อใหม่' })).toEqual([
      'OUT_OF_ORDER id',
    ])
  })
})
