import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { beginAnew, done, ended, openRoundWorld, type RoundWorld, reason, refusal, running } from './round-world.ts'

let world: RoundWorld
beforeAll(async () => {
  world = await openRoundWorld()
})
beforeEach(() => beginAnew(world))
afterAll(() => world.close())

describe('opening a round', () => {
  const next = { fiscalYear: 2571, half: 'SECOND' }

  it('centres that are open then will owe it, by default 30 days after the half-year', async () => {
    const round = await done(world, 'openRound', next)
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
    const round = await done(world, 'openRound', { ...next, opensOn: '2028-09-01', dueOn: '2028-11-15' })
    expect(round).toMatchObject({ opensOn: '2028-09-01', dueOn: '2028-11-15', closesOn: '2029-03-15' })
  })

  it('whose due date is over asks for a confirmation', async () => {
    await world.owner`delete from reporting.centre_report`
    await world.owner`delete from reporting.reporting_round where fiscal_year = 2569 and half = 'SECOND'`
    const past = { fiscalYear: 2569, half: 'SECOND' }
    expect(await refusal(world, 'openRound', past)).toEqual(['CONFIRMATION_NEEDED dueOn'])
    expect((await done(world, 'openRound', { ...past, confirm: true })).rates).toMatchObject({
      expected: 3,
      missing: 3,
    })
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
    expect(await refusal(world, 'openRound', { ...next, ...input })).toEqual([refused])
  })
})

describe('extending a round for all', () => {
  it('makes reports timely that were late, and nothing missing before its new day', async () => {
    const round = await done(world, 'extendRound', { ...ended, dueOn: '2026-11-30' })
    expect(round).toMatchObject({ dueOn: '2026-11-30', closesOn: '2027-02-27', status: 'DUE', version: 2 })
    expect(round.rates).toMatchObject({ expected: 3, onTime: 2, late: 0, missing: 0 })
  })

  it('takes the closing day along when the due date goes past it, or moves that alone', async () => {
    expect(await done(world, 'extendRound', { ...ended, dueOn: '2027-03-31' })).toMatchObject({
      closesOn: '2027-03-31',
    })
    expect(await done(world, 'extendRound', { ...running, closesOn: '2027-12-31' })).toMatchObject({
      dueOn: '2027-04-30',
      closesOn: '2027-12-31',
    })
  })

  it('never brings a due date forward that a centre was granted, nor ends it before the others', async () => {
    await done(world, 'extendRoundForCentre', { ...ended, centreId: world.silent.id, dueOn: '2026-11-25', reason })
    await done(world, 'extendRound', { ...ended, expectedVersion: 2, dueOn: '2026-12-15' })
    const [owed] = await world.owner`
      select due_on, is_extended from reporting.owed_round(null) where centre_id = ${world.silent.id} and fiscal_year = 2569 and half = 'SECOND'`
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
    expect((await refusal(world, 'extendRound', { ...ended, ...input }))[0]).toEqual(refused)
  })
})

describe('moving a round', () => {
  it('moves any of its days', async () => {
    const days = { opensOn: '2026-12-01', dueOn: '2027-05-15', closesOn: '2027-06-30' }
    expect(await done(world, 'moveRound', { ...running, ...days })).toMatchObject({ ...days, version: 2 })
    expect(await done(world, 'moveRound', { ...running, expectedVersion: 2, dueOn: '2027-04-15' })).toMatchObject({
      dueOn: '2027-04-15',
    })
  })

  it('to a day that makes timely reports late asks for a confirmation', async () => {
    const earlier = { ...ended, dueOn: '2026-10-15' }
    expect(await refusal(world, 'moveRound', earlier)).toEqual(['CONFIRMATION_NEEDED dueOn'])
    expect((await done(world, 'moveRound', { ...earlier, confirm: true })).rates).toMatchObject({ onTime: 0, late: 2 })
  })

  it('to a day that makes pending reports missing asks for a confirmation', async () => {
    await done(world, 'extendRound', { ...ended, dueOn: '2026-12-15' })
    const earlier = { ...ended, expectedVersion: 2, dueOn: '2026-11-10' }
    expect(await refusal(world, 'moveRound', earlier)).toEqual(['CONFIRMATION_NEEDED dueOn'])
    expect((await done(world, 'moveRound', { ...earlier, confirm: true })).rates).toMatchObject({
      onTime: 2,
      missing: 1,
    })
  })

  it.each([
    ['to nothing', {}, 'REQUIRED dueOn'],
    ['to open before its half-year', { opensOn: '2026-03-31' }, 'INVALID opensOn'],
    ['to be due before its half-year ends', { dueOn: '2026-09-29' }, 'INVALID dueOn'],
    ['to close before it is due', { dueOn: '2027-03-01' }, 'INVALID closesOn'],
    ['to close in the past', { closesOn: '2026-11-19' }, 'INVALID closesOn'],
    ['to open after a report came in', { opensOn: '2026-10-21' }, 'OUT_OF_ORDER opensOn'],
  ])('%s is refused, and nothing is written', async (_which, input, refused) => {
    expect(await refusal(world, 'moveRound', { ...ended, ...input })).toEqual([refused])
  })

  it.each(['moveRound', 'extendRound'] as const)(
    'to days of long ago is told once a field by %s, and none for another',
    async (name) => {
      const past = { dueOn: '1999-01-01', closesOn: '1999-01-01' }
      expect(await refusal(world, name, { ...ended, ...past })).toEqual(['INVALID dueOn', 'INVALID closesOn'])
      expect(await refusal(world, name, { ...ended, dueOn: '1999-01-01' })).toEqual(['INVALID dueOn'])
    },
  )

  it('cannot close before an extension that was granted', async () => {
    await done(world, 'extendRoundForCentre', { ...ended, centreId: world.silent.id, dueOn: '2026-12-31', reason })
    expect(await refusal(world, 'moveRound', { ...ended, expectedVersion: 2, closesOn: '2026-12-30' })).toEqual([
      'OUT_OF_ORDER closesOn',
    ])
  })
})

describe('closing a round', () => {
  it('ends it at once, or with a day to come', async () => {
    expect(await done(world, 'closeRound', { ...ended, closesOn: '2026-11-30' })).toMatchObject({
      status: 'LATE',
      closesOn: '2026-11-30',
    })
    expect(await done(world, 'closeRound', { ...ended, expectedVersion: 2 })).toMatchObject({
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
    expect(await refusal(world, 'closeRound', input)).toEqual([refused])
  })

  it('before an extension that was granted is refused', async () => {
    await done(world, 'extendRoundForCentre', { ...ended, centreId: world.silent.id, dueOn: '2026-12-31', reason })
    expect(await refusal(world, 'closeRound', { ...ended, expectedVersion: 2 })).toEqual(['OUT_OF_ORDER closesOn'])
  })

  it('leaves nothing to be moved, extended, granted, withdrawn or closed until it is opened once more', async () => {
    await done(world, 'closeRound', ended)
    const version = { ...ended, expectedVersion: 2 }
    const grant = { ...version, centreId: world.silent.id, dueOn: '2026-12-01', reason }
    expect(await refusal(world, 'extendRound', { ...version, dueOn: '2026-12-01' })).toEqual([
      'OUT_OF_ORDER fiscalYear',
    ])
    expect(await refusal(world, 'moveRound', { ...version, dueOn: '2026-12-01' })).toEqual(['OUT_OF_ORDER fiscalYear'])
    expect(await refusal(world, 'extendRoundForCentre', grant)).toEqual(['OUT_OF_ORDER fiscalYear'])
    expect(await refusal(world, 'withdrawExtension', { ...version, centreId: world.silent.id })).toEqual([
      'OUT_OF_ORDER fiscalYear',
    ])
    expect(await refusal(world, 'closeRound', version)).toEqual(['OUT_OF_ORDER fiscalYear'])
    expect(await done(world, 'reopenRound', { ...version, closesOn: '2026-12-31' })).toMatchObject({
      status: 'LATE',
      dueOn: '2026-10-30',
    })
    await done(world, 'extendRoundForCentre', { ...grant, expectedVersion: 3 })
  })

  it('one that has not closed cannot be opened once more, and none in the past', async () => {
    expect(await refusal(world, 'reopenRound', { ...ended, closesOn: '2027-12-31' })).toEqual([
      'OUT_OF_ORDER fiscalYear',
    ])
    await done(world, 'closeRound', ended)
    const version = { ...ended, expectedVersion: 2 }
    expect(await refusal(world, 'reopenRound', { ...version, closesOn: '2026-11-19' })).toEqual(['INVALID closesOn'])
    expect(await refusal(world, 'reopenRound', { ...version, closesOn: '2030-01-01' })).toEqual(['INVALID closesOn'])
  })
})
