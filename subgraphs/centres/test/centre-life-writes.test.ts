import { beforeEach, describe, expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { laoCodes } from './small-nation.ts'
import { mutate, reasons } from './writing.ts'

const kit = useCentres()

const office = { ...viewers.phrae, subject: 'the office of Phrae' }
const owned = { province_code: '54', lao_code: laoCodes.paDaet }
const announcement = { announcedOn: '2026-03-02', signatoryPosition: 'นายกเทศมนตรี', missions: [1] }
const reason = 'ตามมติคณะกรรมการ'
const established = { oriented_on: '2026-02-02', established_on: '2026-03-02' }

let centreId: string

/** Pa Daet's centre, at the stage that a verb needs. */
async function setUp(days: object, suspended: boolean): Promise<void> {
  const { owner } = kit
  await owner`delete from centres.centre where lao_code = ${laoCodes.paDaet}`
  const [centre] = await owner<{ id: string }[]>`
    insert into centres.centre ${owner({ ...owned, selected_on: '2026-01-05', ...days })} returning id`
  centreId = String(centre?.id)
  if (suspended)
    await owner`insert into centres.centre_suspension ${owner({ ...owned, centre_id: centreId, suspended_on: '2026-04-01' })}`
  await owner`select centres.refresh_rollups()`
}

interface Case {
  name: string
  /** What the centre has before; null for none. */
  days: object | null
  suspended?: boolean
  input: () => object
  /** The tables it writes to. */
  writes: string[]
  /** Whether reporting has to be told. */
  told: boolean
}

const cases: Case[] = [
  {
    name: 'selectLao',
    days: null,
    input: () => ({
      laoCode: laoCodes.paDaet,
      award: { name: 'รางวัลการบริหารจัดการที่ดี', fiscalYear: 2568 },
      projectApprovedOn: '2026-01-02',
      selectedOn: '2026-01-05',
    }),
    writes: ['award', 'centre'],
    told: true,
  },
  {
    name: 'recordOrientation',
    days: {},
    input: () => ({ id: centreId, orientedOn: '2026-02-02' }),
    writes: ['centre'],
    told: false,
  },
  {
    name: 'establishCentre',
    days: { oriented_on: '2026-02-02' },
    input: () => ({
      id: centreId,
      announcement,
      office: { name: 'สำนักปลัด' },
      channels: [{ kind: 'OTHER', value: 'ป้าย', administrator: { name: 'นางสมมติ ตัวอย่าง' } }],
    }),
    writes: [
      'centre',
      'centre_announcement',
      'centre_channel',
      'centre_channel_person',
      'centre_mission',
      'centre_office',
    ],
    told: true,
  },
  {
    name: 'correctAnnouncement',
    days: established,
    input: () => ({ centreId, expectedVersion: 1, announcement: { ...announcement, announcedOn: '2026-03-03' } }),
    writes: ['centre', 'centre_announcement', 'centre_mission'],
    told: true,
  },
  {
    name: 'changeOffice',
    days: established,
    input: () => ({ centreId, expectedVersion: 1, office: { name: 'สำนักปลัด' } }),
    writes: ['centre', 'centre_office'],
    told: false,
  },
  {
    name: 'changeChannels',
    days: established,
    input: () => ({ centreId, expectedVersion: 1, channels: [{ kind: 'OTHER', value: 'ป้าย' }] }),
    writes: ['centre', 'centre_channel'],
    told: false,
  },
  {
    name: 'recordProcessStep',
    days: {},
    input: () => ({ centreId, step: 1, startedOn: '2026-01-05' }),
    writes: ['centre', 'process_step'],
    told: false,
  },
  {
    name: 'suspendCentre',
    days: established,
    input: () => ({ id: centreId, suspendedOn: '2026-04-01', reason }),
    writes: ['centre', 'centre_suspension'],
    told: true,
  },
  {
    name: 'reopenCentre',
    days: established,
    suspended: true,
    input: () => ({ id: centreId, reopenedOn: '2026-05-01', reason }),
    writes: ['centre', 'centre_suspension'],
    told: true,
  },
  {
    name: 'closeCentre',
    days: established,
    input: () => ({ id: centreId, closedOn: '2026-05-01', reason }),
    writes: ['centre'],
    told: true,
  },
]

const state = async () => {
  const [row] = await kit.owner<{ version: number; logged: number; feed: number }[]>`
    select (select version from centres.dataset_version) as version,
           (select max(id) from centres.change_log) as logged,
           (select count(*)::int from centres.centre_feed where lao_code = ${laoCodes.paDaet}) as feed`
  return row ?? { version: -1, logged: -1, feed: -1 }
}

describe.each(cases)('$name', ({ name, days, suspended = false, input, writes, told }) => {
  beforeEach(() =>
    days ? setUp(days, suspended) : kit.owner`delete from centres.centre where lao_code = ${laoCodes.paDaet}`,
  )
  const write = (more: object = {}, viewer: Parameters<typeof mutate>[3] = office) =>
    mutate(kit, { name, selection: 'centre { id version stage }' }, { ...input(), ...more }, viewer)

  test('writes once, whole, and says who and why', async () => {
    const before = await state()
    const first = await write({ idempotencyKey: `${name} once` })
    expect(first).toMatchObject({ centre: { id: expect.any(String) }, userErrors: [] })
    const after = await state()
    expect(after.version).toBe(before.version + 1)
    expect(after.feed).toBe(told ? 1 : 0)
    const logged = await kit.owner`
      select distinct table_name, actor, role, reason from centres.change_log where id > ${before.logged} order by table_name`
    expect(logged.map((row) => ({ ...row }))).toEqual(
      writes.map((tableName) => ({ tableName, actor: office.subject, role: office.role, reason: name })),
    )
    expect(await kit.owner`select fiscal_year from centres.rollup_differences()`).toEqual([])

    const again = await write({ idempotencyKey: `${name} once` })
    expect(again.centre).toMatchObject({ id: first.centre?.id })
    expect(await state()).toEqual(after)
    const other = await write({ idempotencyKey: `${name} once`, ...otherInput(name) })
    expect(reasons(other)).toEqual(['IDEMPOTENCY_KEY_REUSED idempotencyKey'])
  })

  test('is refused to another province, and for a version that has passed, without a trace', async () => {
    const before = await state()
    const stranger = await write({}, viewers.chiangRai)
    expect(stranger.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    if (name !== 'selectLao') {
      await kit.owner`update centres.centre set version = 7 where id = ${centreId}`
      const stale = await write({ expectedVersion: 1 })
      expect(stale.userErrors).toMatchObject([{ code: 'STALE_VERSION', path: ['input', 'expectedVersion'] }])
    }
    expect((await state()).feed).toBe(before.feed)
    expect(await kit.owner`select from centres.change_log where id > ${before.logged} and role is not null`).toEqual([])
  })
})

/** Something else, for a key that was used. */
const otherInput = (name: string): object =>
  name === 'selectLao' ? { selectedOn: '2026-01-06' } : { expectedVersion: 3 }
