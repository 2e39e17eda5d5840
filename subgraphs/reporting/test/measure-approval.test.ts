import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done, laos, measureIn, openMeasureWorld, refusal, which, whole } from './measure-world.ts'
import type { World } from './world.ts'
import { everythingWritten } from './write.ts'

let world: World
beforeAll(async () => {
  world = await openMeasureWorld()
})
afterAll(() => world.close())

describe('sending a draft up', () => {
  it('is refused with all that is missing', async () => {
    const input = { laoCode: laos.own, fiscalYear: 2568, title: whole.title, steps: [{ number: 2, text: 'แจ้งทางป้าย' }] }
    expect(await refusal(world, 'submitMeasureForApproval', which(await done(world, 'draftMeasure', input)))).toEqual([
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
    expect(await refusal(world, 'submitMeasureForApproval', { ...which(draft), draftedOn: '2026-11-21' })).toEqual([
      'INVALID draftedOn',
    ])
    expect(await done(world, 'submitMeasureForApproval', which(draft))).toMatchObject({ draftedOn: '2026-11-20' })
  })

  it.each(['IN_APPROVAL', 'ANNOUNCED'] as const)('is refused for one that is %s', async (state) => {
    expect(await refusal(world, 'submitMeasureForApproval', which(await measureIn(world, state)))).toEqual([
      'OUT_OF_ORDER id',
    ])
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
    expect(await refusal(world, 'approveMeasure', { id, ...input })).toEqual([refused])
  })

  it('before the approval before it is refused, and so is a second time', async () => {
    const { id, draftedOn } = await measureIn(world, 'IN_APPROVAL')
    await done(world, 'approveMeasure', { id, order: 1 })
    expect(await refusal(world, 'approveMeasure', { id, order: 2, approvedOn: draftedOn })).toEqual([
      'INVALID approvedOn',
    ])
    expect(await refusal(world, 'approveMeasure', { id, order: 1 })).toEqual(['OUT_OF_ORDER order'])
  })

  it('is refused for a draft, and when everyone has approved', async () => {
    expect(await refusal(world, 'approveMeasure', { id: (await measureIn(world, 'DRAFT')).id, order: 1 })).toEqual([
      'OUT_OF_ORDER id',
    ])
    expect(await refusal(world, 'approveMeasure', { id: (await measureIn(world, 'APPROVED')).id, order: 4 })).toEqual([
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
    expect(await refusal(world, 'approveMeasure', { id, order: 2 })).toEqual(['OUT_OF_ORDER order'])
    const again = await done(world, 'returnMeasure', { id, message: 'ยังขาดวารสาร' })
    expect(again.returns).toMatchObject([{ position: 'นิติกร' }, { message: 'ขอเพิ่มช่องทาง' }])
  })

  it('without a message is refused, and for one that is not on its way', async () => {
    expect(
      await refusal(world, 'returnMeasure', { id: (await measureIn(world, 'IN_APPROVAL')).id, message: ' ' }),
    ).toEqual(['REQUIRED message'])
    for (const state of ['DRAFT', 'ANNOUNCED'] as const)
      expect(
        await refusal(world, 'returnMeasure', { id: (await measureIn(world, state)).id, message: 'ขอแก้ไข' }),
      ).toEqual(['OUT_OF_ORDER id'])
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
    expect(await refusal(world, 'announceMeasure', { ...which(await measureIn(world, 'APPROVED')), ...input })).toEqual(
      [refused],
    )
  })

  it('is refused until everyone has approved, and a second time', async () => {
    const announcedOn = '2026-11-20'
    for (const state of ['DRAFT', 'IN_APPROVAL', 'ANNOUNCED'] as const)
      expect(await refusal(world, 'announceMeasure', { ...which(await measureIn(world, state)), announcedOn })).toEqual(
        ['OUT_OF_ORDER id'],
      )
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
