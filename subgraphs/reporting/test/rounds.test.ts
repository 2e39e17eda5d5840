import { verifyRollups } from '@hub/db/verify/rollups'
import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addCentre, addReport, addRounds, type Centre } from './records.ts'
import { analyst, openWorld, phrae, type World } from './world.ts'
import { everythingWritten, verb } from './write.ts'

let world: World
let punctual: Centre
let late: Centre
let silent: Centre
let closed: Centre

// It is 20 November 2026: the second half of 2569 was due on 30 October and closes on 27 February.
beforeAll(async () => {
  world = await openWorld()
  punctual = await addCentre(world.owner, { laoCode: '5540101', open: [['2026-01-01']] })
  late = await addCentre(world.owner, { laoCode: '5540102', open: [['2026-01-01']] })
  silent = await addCentre(world.owner, { laoCode: '5540103', open: [['2026-01-01']] })
  closed = await addCentre(world.owner, { laoCode: '5540104', open: [['2026-01-01', '2026-09-01']] })
})
beforeEach(async () => {
  await world.owner`delete from reporting.round_extension`
  await world.owner`delete from reporting.centre_report`
  await world.owner`delete from reporting.reporting_round`
  await addRounds(world.owner, 2569, 2570)
  await addReport(world.owner, punctual, {
    year: 2569,
    half: 'SECOND',
    steps: [{ state: 'SUBMITTED', at: '2026-10-20' }],
  })
  await addReport(world.owner, late, { year: 2569, half: 'SECOND', steps: [{ state: 'SUBMITTED', at: '2026-11-05' }] })
  await world.owner`select reporting.refresh_rollups()`
})
afterAll(() => world.close())

interface Round {
  opensOn: string
  dueOn: string
  closesOn: string
  status: string
  version: number
  rates: { expected: number; onTime: number; late: number; missing: number } | null
}

const fields = 'round { opensOn dueOn closesOn status version rates { expected onTime late missing } }'
const verbs = {
  openRound: verb<object, { round: Round | null }>('openRound', fields),
  extendRound: verb<object, { round: Round | null }>('extendRound', fields),
  moveRound: verb<object, { round: Round | null }>('moveRound', fields),
  closeRound: verb<object, { round: Round | null }>('closeRound', fields),
  reopenRound: verb<object, { round: Round | null }>('reopenRound', fields),
  extendRoundForCentre: verb<object, { round: Round | null; extension: object | null }>(
    'extendRoundForCentre',
    `${fields} extension { centre { id } dueOn grantedOn reason }`,
  ),
  withdrawExtension: verb<object, { round: Round | null }>('withdrawExtension', fields),
}
type VerbName = keyof typeof verbs

const ended = { fiscalYear: 2569, half: 'SECOND', expectedVersion: 1 }
const running = { fiscalYear: 2570, half: 'FIRST', expectedVersion: 1 }
const reason = 'น้ำท่วมสำนักงาน'

const done = async (name: VerbName, input: object): Promise<Round> => {
  const { payload } = await verbs[name](world, input)
  expect(payload.userErrors).toEqual([])
  expect(await verifyRollups(world.owner, 'reporting')).toEqual([])
  return payload.round as Round
}

const refusal = async (name: VerbName, input: object) => {
  const before = await everythingWritten(world)
  const { payload } = await verbs[name](world, input)
  expect(payload.round).toBeNull()
  expect(await everythingWritten(world)).toEqual(before)
  return payload.userErrors.map(({ code, path }) => `${code} ${path.slice(1).join(' ')}`)
}

describe('opening a round', () => {
  const next = { fiscalYear: 2571, half: 'SECOND' }

  it('centres that are open then will owe it, by default 30 days after the half-year', async () => {
    const round = await done('openRound', next)
    expect(round).toMatchObject({
      opensOn: '2028-04-01',
      dueOn: '2028-10-30',
      closesOn: '2029-02-27',
      status: 'NOT_BEGUN',
      version: 1,
    })
    expect(
      await world.owner`select expected from reporting.reporting_figures where fiscal_year = 2571 and area = 'TH'`,
    ).toEqual([{ expected: 3 }])
  })

  it('takes other days, and closes four months after another due date', async () => {
    const round = await done('openRound', { ...next, opensOn: '2028-09-01', dueOn: '2028-11-15' })
    expect(round).toMatchObject({ opensOn: '2028-09-01', dueOn: '2028-11-15', closesOn: '2029-03-15' })
  })

  it('whose due date is over asks for a confirmation', async () => {
    await world.owner`delete from reporting.centre_report`
    await world.owner`delete from reporting.reporting_round where fiscal_year = 2569 and half = 'SECOND'`
    const past = { fiscalYear: 2569, half: 'SECOND' }
    expect(await refusal('openRound', past)).toEqual(['CONFIRMATION_NEEDED dueOn'])
    expect((await done('openRound', { ...past, confirm: true })).rates).toMatchObject({ expected: 3, missing: 3 })
  })

  it.each([
    ['that is there', { fiscalYear: 2570 }, 'ALREADY_EXISTS fiscalYear'],
    ['of a year before the first that centres report for', { fiscalYear: 2568 }, 'INVALID fiscalYear'],
    ['too far ahead', { fiscalYear: 2576 }, 'INVALID fiscalYear'],
    ['that opens before its half-year', { opensOn: '2028-03-31' }, 'INVALID opensOn'],
    ['that opens after it is due', { opensOn: '2028-10-31' }, 'INVALID opensOn'],
    ['that is due before its half-year ends', { dueOn: '2028-09-29' }, 'INVALID dueOn'],
    ['that closes before it is due', { closesOn: '2028-10-29' }, 'INVALID closesOn'],
    ['that closes years later', { closesOn: '2031-01-01' }, 'INVALID closesOn'],
  ])('one %s is refused, and nothing is written', async (_which, input, refused) => {
    expect(await refusal('openRound', { ...next, ...input })).toEqual([refused])
  })
})

describe('extending a round for all', () => {
  it('makes reports timely that were late, and nothing missing before its new day', async () => {
    const round = await done('extendRound', { ...ended, dueOn: '2026-11-30' })
    expect(round).toMatchObject({ dueOn: '2026-11-30', closesOn: '2027-02-27', status: 'DUE', version: 2 })
    expect(round.rates).toMatchObject({ expected: 3, onTime: 2, late: 0, missing: 0 })
  })

  it('takes the closing day along when the due date goes past it, or moves that alone', async () => {
    expect(await done('extendRound', { ...ended, dueOn: '2027-03-31' })).toMatchObject({ closesOn: '2027-03-31' })
    expect(await done('extendRound', { ...running, closesOn: '2027-12-31' })).toMatchObject({
      dueOn: '2027-04-30',
      closesOn: '2027-12-31',
    })
  })

  it('never brings a due date forward that a centre was granted, nor ends it before the others', async () => {
    await done('extendRoundForCentre', { ...ended, centreId: silent.id, dueOn: '2026-11-25', reason })
    await done('extendRound', { ...ended, expectedVersion: 2, dueOn: '2026-12-15' })
    const [owed] = await world.owner`
      select due_on, is_extended from reporting.owed_round(null) where centre_id = ${silent.id} and fiscal_year = 2569 and half = 'SECOND'`
    expect(owed).toEqual({ dueOn: '2026-12-15', isExtended: false })
  })

  it.each([
    ['to nothing', {}, 'REQUIRED dueOn'],
    ['to the day there is', { dueOn: '2026-10-30' }, 'INVALID dueOn'],
    ['to a day that is over', { dueOn: '2026-11-19' }, 'INVALID dueOn'],
    ['to an earlier closing day', { closesOn: '2027-02-26' }, 'INVALID closesOn'],
    ['past its closing day', { dueOn: '2027-05-01', closesOn: '2027-04-30' }, 'INVALID closesOn'],
    ['years ahead', { closesOn: '2029-01-01' }, 'INVALID closesOn'],
    ['of a round there is not', { fiscalYear: 2590, dueOn: '2026-12-01' }, 'NOT_FOUND fiscalYear'],
  ])('%s is refused, and nothing is written', async (_which, input, refused) => {
    expect((await refusal('extendRound', { ...ended, ...input }))[0]).toEqual(refused)
  })
})

describe('moving a round', () => {
  it('moves any of its days', async () => {
    const days = { opensOn: '2026-12-01', dueOn: '2027-05-15', closesOn: '2027-06-30' }
    expect(await done('moveRound', { ...running, ...days })).toMatchObject({ ...days, version: 2 })
    expect(await done('moveRound', { ...running, expectedVersion: 2, dueOn: '2027-04-15' })).toMatchObject({
      dueOn: '2027-04-15',
    })
  })

  it('to a day that makes timely reports late asks for a confirmation', async () => {
    const earlier = { ...ended, dueOn: '2026-10-15' }
    expect(await refusal('moveRound', earlier)).toEqual(['CONFIRMATION_NEEDED dueOn'])
    expect((await done('moveRound', { ...earlier, confirm: true })).rates).toMatchObject({ onTime: 0, late: 2 })
  })

  it('to a day that makes pending reports missing asks for a confirmation', async () => {
    await done('extendRound', { ...ended, dueOn: '2026-12-15' })
    const earlier = { ...ended, expectedVersion: 2, dueOn: '2026-11-10' }
    expect(await refusal('moveRound', earlier)).toEqual(['CONFIRMATION_NEEDED dueOn'])
    expect((await done('moveRound', { ...earlier, confirm: true })).rates).toMatchObject({ onTime: 2, missing: 1 })
  })

  it.each([
    ['to nothing', {}, 'REQUIRED dueOn'],
    ['to open before its half-year', { opensOn: '2026-03-31' }, 'INVALID opensOn'],
    ['to be due before its half-year ends', { dueOn: '2026-09-29' }, 'INVALID dueOn'],
    ['to close before it is due', { dueOn: '2027-03-01' }, 'INVALID closesOn'],
    ['to close in the past', { closesOn: '2026-11-19' }, 'INVALID closesOn'],
    ['to open after a report came in', { opensOn: '2026-10-21' }, 'OUT_OF_ORDER opensOn'],
  ])('%s is refused, and nothing is written', async (_which, input, refused) => {
    expect(await refusal('moveRound', { ...ended, ...input })).toEqual([refused])
  })

  it('cannot close before an extension that was granted', async () => {
    await done('extendRoundForCentre', { ...ended, centreId: silent.id, dueOn: '2026-12-31', reason })
    expect(await refusal('moveRound', { ...ended, expectedVersion: 2, closesOn: '2026-12-30' })).toEqual([
      'OUT_OF_ORDER closesOn',
    ])
  })
})

describe('closing a round', () => {
  it('ends it at once, or with a day to come', async () => {
    expect(await done('closeRound', { ...ended, closesOn: '2026-11-30' })).toMatchObject({
      status: 'LATE',
      closesOn: '2026-11-30',
    })
    expect(await done('closeRound', { ...ended, expectedVersion: 2 })).toMatchObject({
      status: 'CLOSED',
      closesOn: '2026-11-19',
    })
  })

  it.each([
    ['before its due date', { ...running, closesOn: '2027-04-29' }, 'OUT_OF_ORDER closesOn'],
    ['at once when it is not due yet', running, 'OUT_OF_ORDER closesOn'],
    ['before the last report that came in', { ...ended, closesOn: '2026-11-04' }, 'OUT_OF_ORDER closesOn'],
    ['later than it closes anyway', { ...ended, closesOn: '2027-02-28' }, 'INVALID closesOn'],
  ])('%s is refused, and nothing is written', async (_which, input, refused) => {
    expect(await refusal('closeRound', input)).toEqual([refused])
  })

  it('before an extension that was granted is refused', async () => {
    await done('extendRoundForCentre', { ...ended, centreId: silent.id, dueOn: '2026-12-31', reason })
    expect(await refusal('closeRound', { ...ended, expectedVersion: 2 })).toEqual(['OUT_OF_ORDER closesOn'])
  })

  it('leaves nothing to be moved, extended, granted, withdrawn or closed until it is opened once more', async () => {
    await done('closeRound', ended)
    const version = { ...ended, expectedVersion: 2 }
    const grant = { ...version, centreId: silent.id, dueOn: '2026-12-01', reason }
    expect(await refusal('extendRound', { ...version, dueOn: '2026-12-01' })).toEqual(['OUT_OF_ORDER fiscalYear'])
    expect(await refusal('moveRound', { ...version, dueOn: '2026-12-01' })).toEqual(['OUT_OF_ORDER fiscalYear'])
    expect(await refusal('extendRoundForCentre', grant)).toEqual(['OUT_OF_ORDER fiscalYear'])
    expect(await refusal('withdrawExtension', { ...version, centreId: silent.id })).toEqual(['OUT_OF_ORDER fiscalYear'])
    expect(await refusal('closeRound', version)).toEqual(['OUT_OF_ORDER fiscalYear'])
    expect(await done('reopenRound', { ...version, closesOn: '2026-12-31' })).toMatchObject({
      status: 'LATE',
      dueOn: '2026-10-30',
    })
    await done('extendRoundForCentre', { ...grant, expectedVersion: 3 })
  })

  it('one that has not closed cannot be opened once more, and none in the past', async () => {
    expect(await refusal('reopenRound', { ...ended, closesOn: '2027-12-31' })).toEqual(['OUT_OF_ORDER fiscalYear'])
    await done('closeRound', ended)
    const version = { ...ended, expectedVersion: 2 }
    expect(await refusal('reopenRound', { ...version, closesOn: '2026-11-19' })).toEqual(['INVALID closesOn'])
    expect(await refusal('reopenRound', { ...version, closesOn: '2030-01-01' })).toEqual(['INVALID closesOn'])
  })
})

describe('extending a round for one centre', () => {
  const grant = () => ({ ...ended, centreId: late.id, dueOn: '2026-11-25', reason })

  it('judges its report by its own day, and leaves the others', async () => {
    const { payload } = await verbs.extendRoundForCentre(world, grant())
    expect(payload).toMatchObject({
      extension: { centre: { id: late.id }, dueOn: '2026-11-25', grantedOn: '2026-11-20', reason },
      round: { dueOn: '2026-10-30', version: 2, rates: { expected: 3, onTime: 2, missing: 1 } },
      userErrors: [],
    })
    const { data } = await world.ask<{ obligations: { nodes: object[] } }>(
      '{ obligations(filter: { laoCode: "5540102", fiscalYear: 2569, half: SECOND }) { nodes { isExtended dueOn extension { reason } status } } }',
      { viewer: phrae },
    )
    expect(data.obligations.nodes).toEqual([
      { isExtended: true, dueOn: '2026-11-25', extension: { reason }, status: 'SUBMITTED_ON_TIME' },
    ])
  })

  it('again takes the place of the first; taking it back asks before it makes a report late', async () => {
    await done('extendRoundForCentre', grant())
    await done('extendRoundForCentre', { ...grant(), expectedVersion: null, dueOn: '2026-12-25' })
    expect(await world.owner`select due_on from reporting.round_extension`).toEqual([{ dueOn: '2026-12-25' }])
    const which = { ...ended, expectedVersion: 3, centreId: late.id }
    expect(await refusal('withdrawExtension', which)).toEqual(['CONFIRMATION_NEEDED centreId'])
    expect((await done('withdrawExtension', { ...which, confirm: true })).rates).toMatchObject({ onTime: 1, late: 1 })
  })

  it('an extension of a demo centre is a demo row', async () => {
    await world.owner`update reporting.centre set demo = true where id = ${late.id}`
    await done('extendRoundForCentre', grant())
    expect(await world.owner`select demo from reporting.round_extension`).toEqual([{ demo: true }])
    await world.owner`update reporting.centre set demo = false where id = ${late.id}`
  })

  it.each([
    ['to the due date of the others', { dueOn: '2026-10-30' }, 'INVALID dueOn'],
    ['to a day that is over', { dueOn: '2026-11-19' }, 'INVALID dueOn'],
    ['past the day on which the round closes', { dueOn: '2027-02-28' }, 'INVALID dueOn'],
    ['without a reason', { reason: ' ' }, 'REQUIRED reason'],
    ['of a centre nobody knows', { centreId: '00000000-0000-4000-8000-000000000000' }, 'NOT_FOUND centreId'],
    ['of an id that is none', { centreId: 'เวียงเทิง' }, 'NOT_FOUND centreId'],
    ['of a round there is not', { fiscalYear: 2590 }, 'NOT_FOUND fiscalYear'],
  ])('%s is refused, and nothing is written', async (_which, input, refused) => {
    expect(await refusal('extendRoundForCentre', { ...grant(), ...input })).toEqual([refused])
  })

  it('that owes nothing is refused: closed by the end of the half-year, or before the half-year begins', async () => {
    expect(await refusal('extendRoundForCentre', { ...grant(), centreId: closed.id })).toEqual([
      'OUT_OF_ORDER centreId',
    ])
    const ahead = { fiscalYear: 2570, half: 'SECOND', dueOn: '2027-11-15' }
    expect(await refusal('extendRoundForCentre', { ...grant(), ...ahead })).toEqual(['OUT_OF_ORDER centreId'])
  })

  it('an extension that is not there cannot be taken back', async () => {
    expect(await refusal('withdrawExtension', { ...ended, centreId: silent.id })).toEqual(['NOT_FOUND centreId'])
    expect(await refusal('withdrawExtension', { ...ended, centreId: 'เวียงเทิง' })).toEqual(['NOT_FOUND centreId'])
  })
})

describe('any change of a round', () => {
  const grant = () => ({ centreId: silent.id, dueOn: '2026-12-01', reason })

  it.each([
    ['extendRound', () => ({ dueOn: '2026-12-01' })],
    ['moveRound', () => ({ dueOn: '2026-12-01' })],
    ['closeRound', () => ({})],
    ['extendRoundForCentre', grant],
  ] as const)('%s: of one that changed since it was read is refused with what changed', async (name, input) => {
    await done('extendRound', { ...ended, closesOn: '2027-03-01' })
    const { payload } = await verbs[name](world, { ...ended, ...input() })
    expect(payload.userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['closesOn'] }])
  })

  it.each([
    ['extendRound', () => ({ dueOn: '2026-12-01' })],
    ['closeRound', () => ({})],
    ['extendRoundForCentre', grant],
  ] as const)('%s: the same key again gives the same round and writes nothing', async (name, input) => {
    const keyed = { ...ended, ...input(), idempotencyKey: `once ${name}` }
    const first = await verbs[name](world, keyed)
    const before = await everythingWritten(world)
    expect((await verbs[name](world, keyed)).payload).toEqual(first.payload)
    expect(await everythingWritten(world)).toEqual(before)
  })

  it('raises the version of the data once, and the change log tells who and by which verb', async () => {
    const version = async () => Number((await world.owner`select version from reporting.dataset_version`)[0]?.version)
    const before = await version()
    await done('extendRoundForCentre', { ...ended, ...grant() })
    expect(await version()).toBe(before + 1)
    const [last] = await world.owner`
      select actor, reason from reporting.change_log where table_name = 'round_extension' order by id desc limit 1`
    expect(last).toEqual({ actor: 'the administrator', reason: 'extendRoundForCentre' })
  })

  it.each([
    ['the public', publicViewer],
    ['an office', phrae],
    ['an analyst', analyst],
  ] as const)('is not for %s', async (_who, viewer) => {
    const input = { ...ended, ...grant() }
    const { dueOn } = input
    for (const [name, given] of [
      ['openRound', { fiscalYear: 2571, half: 'FIRST' }],
      ['extendRound', { ...ended, dueOn }],
      ['moveRound', { ...ended, dueOn }],
      ['closeRound', ended],
      ['reopenRound', { ...ended, closesOn: dueOn }],
      ['extendRoundForCentre', input],
      ['withdrawExtension', { ...ended, centreId: silent.id }],
    ] as const)
      expect((await verbs[name](world, given, { viewer })).code).toBe('FORBIDDEN')
  })
})
