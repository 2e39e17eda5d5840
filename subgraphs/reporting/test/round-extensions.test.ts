import { readAs } from '@hub/db/viewer'
import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { beginAnew, done, ended, openRoundWorld, type RoundWorld, reason, refusal, roundVerbs } from './round-world.ts'
import { analyst, phrae } from './world.ts'
import { everythingWritten } from './write.ts'

let world: RoundWorld
beforeAll(async () => {
  world = await openRoundWorld()
})
beforeEach(() => beginAnew(world))
afterAll(() => world.close())

describe('extending a round for one centre', () => {
  const grant = () => ({ ...ended, centreId: world.late.id, dueOn: '2026-11-25', reason })

  it('judges its report by its own day, and leaves the others', async () => {
    const { payload } = await roundVerbs.extendRoundForCentre(world, grant())
    expect(payload).toMatchObject({
      extension: { centre: { id: world.late.id }, dueOn: '2026-11-25', grantedOn: '2026-11-20', reason },
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
    await done(world, 'extendRoundForCentre', grant())
    await done(world, 'extendRoundForCentre', { ...grant(), expectedVersion: null, dueOn: '2026-12-25' })
    expect(await world.owner`select due_on from reporting.round_extension`).toEqual([{ dueOn: '2026-12-25' }])
    const which = { ...ended, expectedVersion: 3, centreId: world.late.id }
    expect(await refusal(world, 'withdrawExtension', which)).toEqual(['CONFIRMATION_NEEDED centreId'])
    expect((await done(world, 'withdrawExtension', { ...which, confirm: true })).rates).toMatchObject({
      onTime: 1,
      late: 1,
    })
  })

  it('is known to all who may read its report by the due day, and why to ONDC, the LAO and its office alone', async () => {
    await done(world, 'extendRoundForCentre', grant())
    await world.owner`update reporting.centre_report set state = 'ACCEPTED', accepted_at = now()`
    const viewers = [
      ...[{ role: 'ONDC_ADMIN' }, analyst, phrae, { role: 'LAO_OFFICER', lao: '5540102' }],
      ...[{ role: 'LAO_OFFICER', lao: '5540101' }, { role: 'PROVINCIAL_OFFICE', province: '57' }, publicViewer],
    ] as const
    const readable = await Promise.all(
      viewers.map(async (viewer) => {
        const { data } = await world.ask<{ centreReports: { nodes: object[] } }>(
          '{ centreReports(filter: { laoCode: "5540102" }) { nodes { dueOn timeliness } } }',
          { viewer },
        )
        expect(data.centreReports.nodes).toEqual([{ dueOn: '2026-11-25', timeliness: 'ON_TIME' }])
        const { rows } = await readAs<{ reason: string }>(
          world.login,
          'reporting',
          viewer,
          (sql) => sql`select reason from reporting.round_extension`,
        )
        return rows.length
      }),
    )
    expect(readable).toEqual([1, 1, 1, 1, 0, 0, 0])
  })

  it('that ends before the round itself leaves its report due with the others', async () => {
    await done(world, 'extendRoundForCentre', grant())
    await done(world, 'extendRound', { ...ended, expectedVersion: 2, dueOn: '2026-12-15' })
    const { data } = await world.ask<{ centreReports: { nodes: object[] } }>(
      '{ centreReports(filter: { laoCode: "5540102" }) { nodes { dueOn } } }',
      { viewer: phrae },
    )
    expect(data.centreReports.nodes).toEqual([{ dueOn: '2026-12-15' }])
  })

  it('is told to one who read the round before it', async () => {
    await done(world, 'extendRoundForCentre', grant())
    const { payload } = await roundVerbs.extendRound(world, { ...ended, expectedVersion: 1, dueOn: '2026-12-01' })
    expect(payload.userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['extension'] }])
  })

  it('an extension of a demo centre is a demo row', async () => {
    await world.owner`update reporting.centre set demo = true where id = ${world.late.id}`
    await done(world, 'extendRoundForCentre', grant())
    expect(await world.owner`select demo from reporting.round_extension`).toEqual([{ demo: true }])
    await world.owner`update reporting.centre set demo = false where id = ${world.late.id}`
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
    expect(await refusal(world, 'extendRoundForCentre', { ...grant(), ...input })).toEqual([refused])
  })

  it('that owes nothing is refused: closed by the end of the half-year, or before the half-year begins', async () => {
    expect(await refusal(world, 'extendRoundForCentre', { ...grant(), centreId: world.closed.id })).toEqual([
      'OUT_OF_ORDER centreId',
    ])
    const ahead = { fiscalYear: 2570, half: 'SECOND', dueOn: '2027-11-15' }
    expect(await refusal(world, 'extendRoundForCentre', { ...grant(), ...ahead })).toEqual(['OUT_OF_ORDER centreId'])
  })

  it('an extension that is not there cannot be taken back', async () => {
    expect(await refusal(world, 'withdrawExtension', { ...ended, centreId: world.silent.id })).toEqual([
      'NOT_FOUND centreId',
    ])
    expect(await refusal(world, 'withdrawExtension', { ...ended, centreId: 'เวียงเทิง' })).toEqual(['NOT_FOUND centreId'])
  })
})

describe('any change of a round', () => {
  const grant = () => ({ centreId: world.silent.id, dueOn: '2026-12-01', reason })

  it.each([
    ['extendRound', () => ({ dueOn: '2026-12-01' })],
    ['moveRound', () => ({ dueOn: '2026-12-01' })],
    ['closeRound', () => ({})],
    ['extendRoundForCentre', grant],
  ] as const)('%s: of one that changed since it was read is refused with what changed', async (name, input) => {
    await done(world, 'extendRound', { ...ended, closesOn: '2027-03-01' })
    const { payload } = await roundVerbs[name](world, { ...ended, ...input() })
    expect(payload.userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['closesOn'] }])
  })

  it.each([
    ['extendRound', () => ({ dueOn: '2026-12-01' })],
    ['closeRound', () => ({})],
    ['extendRoundForCentre', grant],
  ] as const)('%s: the same key again gives the same round and writes nothing', async (name, input) => {
    const keyed = { ...ended, ...input(), idempotencyKey: `once ${name}` }
    const first = await roundVerbs[name](world, keyed)
    const before = await everythingWritten(world)
    expect((await roundVerbs[name](world, keyed)).payload).toEqual(first.payload)
    expect(await everythingWritten(world)).toEqual(before)
  })

  it('raises the version of the data once, and the change log tells who and by which verb', async () => {
    const version = async () => Number((await world.owner`select version from reporting.dataset_version`)[0]?.version)
    const before = await version()
    await done(world, 'extendRoundForCentre', { ...ended, ...grant() })
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
      ['withdrawExtension', { ...ended, centreId: world.silent.id }],
    ] as const)
      expect((await roundVerbs[name](world, given, { viewer })).code).toBe('FORBIDDEN')
  })
})
