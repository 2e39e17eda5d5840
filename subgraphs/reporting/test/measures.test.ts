import { publicViewer, type Viewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  done,
  laos,
  type Measure,
  type MeasureVerb,
  measureIn,
  measureVerbs,
  officer,
  openMeasureWorld,
  whole,
} from './measure-world.ts'
import { analyst, chiangRai, phrae, type World } from './world.ts'
import { administrator, everythingWritten } from './write.ts'

let world: World
beforeAll(async () => {
  world = await openMeasureWorld()
})
afterAll(() => world.close())

const refusal = async (name: MeasureVerb, input: object, viewer: Viewer = officer) => {
  const before = await everythingWritten(world)
  const { payload } = await measureVerbs[name](world, input, { viewer })
  expect(payload.measure).toBeNull()
  expect(await everythingWritten(world)).toEqual(before)
  return payload.userErrors.map(({ code, path }) => `${code} ${(path[0] === 'input' ? path.slice(1) : path).join(' ')}`)
}

const which = ({ id, version }: Measure) => ({ id, expectedVersion: version })

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
      ['advanceMeasureStep', { id, expectedVersion: 1, number: 1 }],
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
          await refusal(name, name === 'advanceMeasureStep' ? { ...input, startedOn: '2026-01-01' } : input, viewer),
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
    expect(await refusal('draftMeasure', input)).toEqual(['ALREADY_EXISTS fiscalYear'])
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
    expect(await refusal('draftMeasure', { ...draft, ...input })).toEqual(refused)
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
    expect(await refusal('changeMeasure', input)).toEqual(['INVALID title', 'INVALID approvers 0'])
  })

  it.each(['IN_APPROVAL', 'ANNOUNCED'] as const)('is over once it is %s', async (state) => {
    expect(await refusal('changeMeasure', { ...which(await measureIn(world, state)), title: 'ชื่อใหม่' })).toEqual([
      'OUT_OF_ORDER id',
    ])
  })
})

describe('sending a draft up', () => {
  it('is refused with all that is missing', async () => {
    const input = { laoCode: laos.own, fiscalYear: 2568, title: whole.title, steps: [{ number: 2, text: 'แจ้งทางป้าย' }] }
    expect(await refusal('submitMeasureForApproval', which(await done(world, 'draftMeasure', input)))).toEqual([
      'REQUIRED steps 0 text',
      'REQUIRED steps 2 text',
      'REQUIRED steps 3 text',
      'REQUIRED channels',
      'REQUIRED approvals',
    ])
  })

  it('bears the day of the memo, today when none is told', async () => {
    const input = { laoCode: laos.own, fiscalYear: 2567, ...whole }
    const draft = await done(world, 'draftMeasure', input)
    expect(await refusal('submitMeasureForApproval', { ...which(draft), draftedOn: '2026-11-21' })).toEqual([
      'INVALID draftedOn',
    ])
    expect(await done(world, 'submitMeasureForApproval', which(draft))).toMatchObject({ draftedOn: '2026-11-20' })
  })

  it.each(['IN_APPROVAL', 'ANNOUNCED'] as const)('is refused for one that is %s', async (state) => {
    expect(await refusal('submitMeasureForApproval', which(await measureIn(world, state)))).toEqual(['OUT_OF_ORDER id'])
  })
})

describe('approving', () => {
  it.each([
    ['out of order', { order: 2 }, 'OUT_OF_ORDER order'],
    ['by nobody named', { order: 5 }, 'OUT_OF_ORDER order'],
    ['before the memo', { order: 1, approvedOn: '2000-01-01' }, 'INVALID approvedOn'],
    ['in the future', { order: 1, approvedOn: '2026-11-21' }, 'INVALID approvedOn'],
    ['by a position that is none', { order: 1, position: 'ก' }, 'INVALID position'],
  ])('%s is refused, and nothing is written', async (_how, input, refused) => {
    const { id } = await measureIn(world, 'IN_APPROVAL')
    expect(await refusal('approveMeasure', { id, ...input })).toEqual([refused])
  })

  it('before the approval before it is refused, and so is a second time', async () => {
    const { id, draftedOn } = await measureIn(world, 'IN_APPROVAL')
    await done(world, 'approveMeasure', { id, order: 1 })
    expect(await refusal('approveMeasure', { id, order: 2, approvedOn: draftedOn })).toEqual(['INVALID approvedOn'])
    expect(await refusal('approveMeasure', { id, order: 1 })).toEqual(['OUT_OF_ORDER order'])
  })

  it('is refused for a draft, and when everyone has approved', async () => {
    expect(await refusal('approveMeasure', { id: (await measureIn(world, 'DRAFT')).id, order: 1 })).toEqual([
      'OUT_OF_ORDER id',
    ])
    expect(await refusal('approveMeasure', { id: (await measureIn(world, 'APPROVED')).id, order: 4 })).toEqual([
      'OUT_OF_ORDER order',
    ])
  })

  it('the same key again gives the same measure and writes nothing', async () => {
    const { id } = await measureIn(world, 'IN_APPROVAL')
    const input = { id, order: 1, idempotencyKey: 'approve once' }
    const first = await done(world, 'approveMeasure', input)
    const before = await everythingWritten(world)
    expect(await done(world, 'approveMeasure', input)).toEqual(first)
    expect(await everythingWritten(world)).toEqual(before)
  })
})

describe('returning', () => {
  it('makes it a draft again with the message, and its approvals do not count', async () => {
    const { id } = await measureIn(world, 'APPROVED')
    const returned = await done(world, 'returnMeasure', { id, message: 'ขอเพิ่มช่องทาง' })
    expect(returned).toMatchObject({
      state: 'DRAFT',
      returns: [{ returnedOn: '2026-11-20', position: 'นายกเทศมนตรี', message: 'ขอเพิ่มช่องทาง' }],
    })
    expect(returned.approvals.every(({ approvedOn }) => approvedOn === null)).toBe(true)
    await done(world, 'submitMeasureForApproval', which(returned))
    expect(await refusal('approveMeasure', { id, order: 2 })).toEqual(['OUT_OF_ORDER order'])
    const again = await done(world, 'returnMeasure', { id, message: 'ยังขาดวารสาร' })
    expect(again.returns).toMatchObject([{ position: 'นิติกร' }, { message: 'ขอเพิ่มช่องทาง' }])
  })

  it('without a message is refused, and for one that is not on its way', async () => {
    expect(await refusal('returnMeasure', { id: (await measureIn(world, 'IN_APPROVAL')).id, message: ' ' })).toEqual([
      'REQUIRED message',
    ])
    for (const state of ['DRAFT', 'ANNOUNCED'] as const)
      expect(await refusal('returnMeasure', { id: (await measureIn(world, state)).id, message: 'ขอแก้ไข' })).toEqual([
        'OUT_OF_ORDER id',
      ])
  })
})

describe('announcing', () => {
  it.each([
    ['in the future', { announcedOn: '2026-11-21' }, 'INVALID announcedOn'],
    ['before its memo', { announcedOn: '2000-01-01' }, 'INVALID announcedOn'],
    ['and signing in the future', { announcedOn: '2026-11-20', signedOn: '2026-11-21' }, 'INVALID signedOn'],
    ['and signing before its memo', { announcedOn: '2026-11-20', signedOn: '2000-01-01' }, 'INVALID signedOn'],
    ['by a position that is none', { announcedOn: '2026-11-20', signatory: 'ก' }, 'INVALID signatory'],
  ])('%s is refused, and nothing is written', async (_how, input, refused) => {
    expect(await refusal('announceMeasure', { ...which(await measureIn(world, 'APPROVED')), ...input })).toEqual([
      refused,
    ])
  })

  it('is refused until everyone has approved, and a second time', async () => {
    const announcedOn = '2026-11-20'
    for (const state of ['DRAFT', 'IN_APPROVAL', 'ANNOUNCED'] as const)
      expect(await refusal('announceMeasure', { ...which(await measureIn(world, state)), announcedOn })).toEqual([
        'OUT_OF_ORDER id',
      ])
  })
})

describe('advancing the steps', () => {
  it('begins each when the one before is finished, also after the announcement', async () => {
    let measure = await measureIn(world, 'ANNOUNCED')
    for (const number of [1, 2, 3, 4]) {
      measure = await done(world, 'advanceMeasureStep', { ...which(measure), number, startedOn: measure.announcedOn })
      measure = await done(world, 'advanceMeasureStep', { ...which(measure), number, finishedOn: measure.announcedOn })
    }
    expect(measure.steps.every(({ startedOn, finishedOn }) => startedOn && startedOn === finishedOn)).toBe(true)
  })

  it('puts a day right, as long as the order stands', async () => {
    let measure = await measureIn(world, 'DRAFT')
    const [early, day, later] = ['08', '09', '10'].map((end) => measure.draftedOn?.replace(/..$/, end))
    measure = await done(world, 'advanceMeasureStep', {
      ...which(measure),
      number: 1,
      startedOn: early,
      finishedOn: day,
    })
    measure = await done(world, 'advanceMeasureStep', { ...which(measure), number: 2, startedOn: day })
    expect(await refusal('advanceMeasureStep', { ...which(measure), number: 1, finishedOn: later })).toEqual([
      'OUT_OF_ORDER finishedOn',
    ])
    measure = await done(world, 'advanceMeasureStep', { ...which(measure), number: 1, finishedOn: early })
    expect(measure.steps[0]).toMatchObject({ startedOn: early, finishedOn: early, text: 'ทำขั้นตอนที่ 1' })
  })

  it.each([
    ['no day', {}, 'REQUIRED startedOn'],
    ['a step that is none', { number: 5, startedOn: '2026-11-20' }, 'INVALID number'],
    ['a day to come', { startedOn: '2026-11-21' }, 'INVALID startedOn'],
    ['a day long before its year', { startedOn: '1990-01-01' }, 'INVALID startedOn'],
    ['an end without a beginning', { finishedOn: '2026-11-20' }, 'REQUIRED startedOn'],
    ['an end before the beginning', { startedOn: '2026-11-20', finishedOn: '2026-11-19' }, 'INVALID finishedOn'],
    ['a step before the one before it is finished', { number: 2, startedOn: '2026-11-20' }, 'OUT_OF_ORDER startedOn'],
  ])('%s is refused, and nothing is written', async (_what, input, refused) => {
    expect(
      await refusal('advanceMeasureStep', { ...which(await measureIn(world, 'DRAFT')), number: 1, ...input }),
    ).toEqual([refused])
  })
})

describe('scores of the assessment', () => {
  const score = (dimension: string, points: number) => ({ dimension, score: points, source: 'ITA 2569' })

  it('are recorded with their source, and corrected with a cause; what stood before stays readable', async () => {
    const { id } = await measureIn(world, 'ANNOUNCED')
    await done(world, 'recordItaScores', { id, scores: [score('PARTICIPATION', 87.25)] })
    const both = await done(world, 'recordItaScores', {
      id,
      scores: [score('SCRUTINY', 100), score('INTOLERANT_SOCIETY', 0)],
    })
    expect(both.scores).toMatchObject([{ dimension: 'INTOLERANT_SOCIETY', score: 0 }, { score: 87.25 }, { score: 100 }])
    const corrected = await done(world, 'correctItaScore', {
      ...which(both),
      dimension: 'PARTICIPATION',
      score: 78.25,
      cause: 'อ่านสลับหลัก',
    })
    expect(corrected.scores[1]).toEqual({
      dimension: 'PARTICIPATION',
      score: 78.25,
      source: 'ITA 2569',
      revisions: [{ number: 1, score: 87.25, source: 'ITA 2569', cause: 'อ่านสลับหลัก' }],
    })
    const { data } = await world.ask<{ participationMeasure: Measure }>(
      `{ participationMeasure(id: "${id}") { scores { revisions { score cause } } } }`,
      { viewer: publicViewer },
    )
    expect(data.participationMeasure.scores[1]?.revisions).toEqual([{ score: 87.25, cause: 'อ่านสลับหลัก' }])
  })

  it.each([
    ['none', [], 'INVALID scores'],
    ['above 100', [score('SCRUTINY', 100.01)], 'INVALID scores 0 score'],
    ['below 0', [score('SCRUTINY', -1)], 'INVALID scores 0 score'],
    ['with three decimals', [score('SCRUTINY', 87.255)], 'INVALID scores 0 score'],
    ['of a dimension twice', [score('SCRUTINY', 1), score('SCRUTINY', 2)], 'INVALID scores 1 dimension'],
    ['without a source', [{ ...score('SCRUTINY', 1), source: ' ' }], 'REQUIRED scores 0 source'],
  ])('%s are refused, and nothing is written', async (_which, scores, refused) => {
    expect(await refusal('recordItaScores', { id: (await measureIn(world, 'ANNOUNCED')).id, scores })).toEqual([
      refused,
    ])
  })

  it('a second one of a dimension is refused, and any before the announcement', async () => {
    const { id } = await measureIn(world, 'ANNOUNCED')
    const scores = [score('SCRUTINY', 50)]
    await done(world, 'recordItaScores', { id, scores })
    expect(await refusal('recordItaScores', { id, scores })).toEqual(['ALREADY_EXISTS scores 0 dimension'])
    expect(await refusal('recordItaScores', { id: (await measureIn(world, 'APPROVED')).id, scores })).toEqual([
      'OUT_OF_ORDER id',
    ])
  })

  it.each([
    ['to what stands', { score: 50 }, 'INVALID score'],
    ['above 100', { score: 101 }, 'INVALID score'],
    ['without a cause', { score: 51, cause: '' }, 'REQUIRED cause'],
    ['of a dimension that has none', { dimension: 'PARTICIPATION', score: 51 }, 'NOT_FOUND dimension'],
  ])('correcting one %s is refused, and nothing is written', async (_which, input, refused) => {
    const { id } = await measureIn(world, 'ANNOUNCED')
    const measure = await done(world, 'recordItaScores', { id, scores: [score('SCRUTINY', 50)] })
    const correction = { ...which(measure), dimension: 'SCRUTINY', cause: 'แก้คะแนน' }
    expect(await refusal('correctItaScore', { ...correction, ...input })).toEqual([refused])
  })
})

it('the change log tells who wrote a measure and by which verb, and each raises the version of the data once', async () => {
  const version = async () => Number((await world.owner`select version from reporting.dataset_version`)[0]?.version)
  const measure = await measureIn(world, 'DRAFT')
  const before = await version()
  await done(world, 'submitMeasureForApproval', which(measure))
  expect(await version()).toBe(before + 1)
  const log = await world.owner`
    select distinct actor, reason from reporting.change_log where after ->> 'id' = ${measure.id} order by reason`
  expect(log).toEqual([
    { actor: 'the officer', reason: 'draftMeasure' },
    { actor: 'the officer', reason: 'submitMeasureForApproval' },
  ])
})
