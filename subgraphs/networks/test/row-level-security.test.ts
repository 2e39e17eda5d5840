import { readAs } from '@hub/db/viewer'
import type { Viewer } from '@hub/schema/viewer'
import { rowsChangedAs } from '@hub/test/kit/as-viewer'
import { tableSecurity } from '@hub/test/kit/table-security'
import { describe, expect, it } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { fillVisibleWorld } from './visible-world.ts'

const kit = useNetworks(fillVisibleWorld)

type ViewerName = keyof typeof viewers
const names = Object.keys(viewers) as ViewerName[]

/** Rows that each viewer sees, in the order of `viewers`: public, Phrae, Chiang Rai, Sung Men, analyst, … with a purpose, administrator. */
const seen: Record<string, number[]> = {
  // Facts that are published.
  province: [5, 5, 5, 5, 5, 5, 5],
  lao: [3, 3, 3, 3, 3, 3, 3],
  network: [2, 2, 2, 2, 2, 2, 2],
  network_status: [2, 2, 2, 2, 2, 2, 2],
  network_step: [2, 2, 2, 2, 2, 2, 2],
  network_member: [2, 2, 2, 2, 2, 2, 2],
  network_advisor: [2, 2, 2, 2, 2, 2, 2],
  network_follow_up: [2, 2, 2, 2, 2, 2, 2],
  hearing: [2, 2, 2, 2, 2, 2, 2],
  hearing_opinion: [2, 2, 2, 2, 2, 2, 2],
  training: [2, 2, 2, 2, 2, 2, 2],
  training_session: [2, 2, 2, 2, 2, 2, 2],
  training_room: [4, 4, 4, 4, 4, 4, 4],
  training_letter: [2, 2, 2, 2, 2, 2, 2],
  training_series: [1, 1, 1, 1, 1, 1, 1],
  training_series_objective: [1, 1, 1, 1, 1, 1, 1],
  training_series_seat: [1, 1, 1, 1, 1, 1, 1],
  reported_participants: [2, 2, 2, 2, 2, 2, 2],
  training_origin: [1, 1, 1, 1, 1, 1, 1],
  // Rollups: an LAO, two provinces for each training, and a kept origin; nine areas for each year from 2564 (trainings and networks) to 2570.
  training_reach: [7, 7, 7, 7, 7, 7, 7],
  // The areas of those: an LAO, two provinces, and the kept origin.
  reach_figures: [4, 4, 4, 4, 4, 4, 4],
  network_figures: [63, 63, 63, 63, 63, 63, 63],
  small_group: [1, 1, 1, 1, 1, 1, 1],
  training_figures: [63, 63, 63, 63, 63, 63, 63],
  // Working records: of each training two are of Phrae, one of them of Sung Men, one of Chiang Rai and one of nowhere.
  participant: [0, 4, 2, 2, 8, 8, 8],
  test_score: [0, 8, 4, 4, 16, 16, 16],
  // Of each training a group of two and one of one from Phrae, one from Chiang Rai and one from nowhere.
  training_group: [0, 4, 2, 0, 8, 8, 8],
  // Personal data.
  participant_person: [0, 4, 2, 2, 0, 8, 8],
  network_member_person: [0, 1, 1, 1, 0, 2, 2],
  network_advisor_person: [0, 1, 1, 0, 0, 2, 2],
  dataset_version: [1, 1, 1, 1, 1, 1, 1],
}

const rowsSeen = async (table: string, viewer: Viewer): Promise<number> => {
  const { rows } = await readAs<{ count: number }>(
    kit.login,
    'networks',
    viewer,
    (sql) => sql`select count(*)::int from networks.${sql(table)}`,
  )
  return rows[0]?.count ?? -1
}

describe.each(Object.entries(seen))('%s', (table, rows) => {
  it.each(names)('shows %s what it may see, and no more', async (name) => {
    expect(await rowsSeen(table, viewers[name])).toBe(rows[names.indexOf(name)])
  })

  it('shows nobody anything who does not say who asks', async () => {
    if (table === 'dataset_version') return
    const [row] = await kit.login`select count(*)::int from networks.${kit.login(table)}`
    expect(row?.count).toBe(0)
  })
})

describe('every table', () => {
  it('is among those above, so that a new one cannot be forgotten', async () => {
    const { tables, unbound } = await tableSecurity(kit.owner, 'networks')
    expect(tables).toEqual([...Object.keys(seen), 'access_log', 'change_log', 'idempotency_key'].toSorted())
    expect(unbound).toEqual([])
  })

  it('belongs to the owner, never to the login of the subgraph', async () => {
    expect((await tableSecurity(kit.owner, 'networks')).owners).toEqual(['hub_owner'])
  })
})

describe('writing', () => {
  const rowsChanged = (viewer: Viewer, statement: string): Promise<number> =>
    rowsChangedAs(kit.login, viewer, statement)

  it('an office changes networks and trainings of its own province only, never those of the nation', async () => {
    expect(await rowsChanged(viewers.phrae, 'update networks.network set version = version + 1')).toBe(1)
    expect(await rowsChanged(viewers.phrae, 'update networks.training set version = version + 1')).toBe(1)
    expect(await rowsChanged(viewers.chiangRai, 'update networks.training set version = version + 1')).toBe(0)
    expect(await rowsChanged(viewers.administrator, 'update networks.training set version = version + 1')).toBe(2)
  })

  it.each(['network_member', 'network_member_person'])(
    'an officer reads its people in %s and writes none; their office does',
    async (table) => {
      const statement = `update networks.${table} set demo = not demo`
      expect(await rowsChanged(viewers.sungMen, statement)).toBe(0)
      expect(await rowsChanged(viewers.phrae, statement)).toBe(1)
    },
  )

  it.each(['participant', 'participant_person', 'test_score'])(
    'an officer reads its people in %s and writes none; their office does',
    async (table) => {
      const statement = `update networks.${table} set demo = not demo`
      expect(await rowsSeen(table, viewers.sungMen)).toBeGreaterThan(0)
      expect(await rowsChanged(viewers.sungMen, statement)).toBe(0)
      expect(await rowsChanged(viewers.phrae, statement)).toBeGreaterThan(0)
    },
  )

  it('an office keeps its own room of a training of the nation', async () => {
    expect(await rowsChanged(viewers.chiangRai, `update networks.training_room set place_th = 'ห้อง 2'`)).toBe(1)
  })

  const parents = {
    network_id: `select id from networks.network where province_code = '54'`,
    training_id: `select id from networks.training where province_code = '54'`,
    national: 'select id from networks.training where province_code is null',
    hearing_id: `select id from networks.hearing where province_code = '54'`,
    member_id: `insert into networks.network_member (network_id, province_code, category) select id, province_code, 'PEOPLE_SECTOR' from networks.network where province_code = '54' returning id`,
    advisor_id: `insert into networks.network_advisor (network_id, province_code, category) select id, province_code, 'GOVERNANCE_COMMITTEE' from networks.network where province_code = '54' returning id`,
    participant_id: `insert into networks.participant (training_id, province_code, category) select id, '54', 'OTHER' from networks.training where province_code = '54' returning id`,
  } as const
  const ofOthers = [
    ['hearing', 'network_id', { held_on: '2021-05-01' }],
    ['network_member', 'network_id', { category: 'PEOPLE_SECTOR' }],
    ['network_advisor', 'network_id', { category: 'GOVERNANCE_COMMITTEE' }],
    ['network_step', 'network_id', { step: 5 }],
    ['network_status', 'network_id', { since: '2022-05-01', status: 'ACTIVE' }],
    ['network_follow_up', 'network_id', { followed_on: '2022-05-01', progress_th: 'ก้าวหน้า' }],
    ['hearing_opinion', 'hearing_id', { topic_th: 'ถนน', count: 3 }],
    ['network_member_person', 'member_id', { name: 'สมมุติ' }],
    ['network_advisor_person', 'advisor_id', { name: 'สมมุติ' }],
    ['training_session', 'training_id', { starts_at: '2021-03-02', ends_at: '2021-03-03' }],
    ['training_session', 'national', { starts_at: '2021-03-02', ends_at: '2021-03-03' }],
    ['training_letter', 'training_id', { kind: 'INVITATION', reference: 'ชร 1/', prefix: 'ชร', unit_code: '1' }],
    ['training_room', 'training_id', {}],
    ['participant', 'training_id', { category: 'OTHER' }],
    ['reported_participants', 'training_id', { participants: 9, source_th: 'หนังสือ' }],
    ['reported_participants', 'national', { participants: 9, source_th: 'หนังสือ' }],
    ['test_score', 'participant_id', { kind: 'PRE', score: 1, max_score: 2 }],
    ['participant_person', 'participant_id', { name: 'สมมุติ' }],
  ] as const
  it.each(ofOthers)('an office hangs no %s of its own on what is another’s (%s)', async (table, parent, facts) => {
    const [row] = await kit.owner.unsafe<{ id: string }[]>(parents[parent])
    const key = parent === 'national' ? 'training_id' : parent
    const columns = { [key]: row?.id ?? '', province_code: '57', ...facts }
    const values = Object.values(columns).map((value) => `'${value}'`)
    const statement = `insert into networks.${table} (${Object.keys(columns)}) values (${values})`
    await expect(rowsChanged(viewers.chiangRai, statement)).rejects.toThrow(/foreign key|row-level security/)
  })

  const heldByTheNation = `(select id from networks.training where province_code is null)`
  it('an office puts its own people and rooms down in a web conference of the nation, and its officers do not', async () => {
    const room = `insert into networks.training_room (province_code, training_id) values ('57', ${heldByTheNation})`
    const person = `insert into networks.participant (province_code, training_id, category) values ('57', ${heldByTheNation}, 'OTHER')`
    expect(await rowsChanged(viewers.chiangRai, room)).toBe(1)
    expect(await rowsChanged(viewers.chiangRai, person)).toBe(1)
    const theirs = `insert into networks.participant (province_code, lao_code, training_id, category) values ('54', '5540402', ${heldByTheNation}, 'OTHER')`
    await expect(rowsChanged(viewers.sungMen, theirs)).rejects.toThrow('row-level security')
    await kit.owner`update networks.training set mode = 'ON_SITE' where province_code is null`
    await expect(rowsChanged(viewers.chiangRai, room)).rejects.toThrow('row-level security')
    await expect(rowsChanged(viewers.chiangRai, person)).rejects.toThrow('row-level security')
    await kit.owner`update networks.training set mode = 'WEB_CONFERENCE' where province_code is null`
  })

  it('the public and the analyst change nothing', async () => {
    const tables = Object.keys(seen).filter((name) => name !== 'dataset_version')
    for (const table of tables)
      for (const viewer of [viewers.public, viewers.analystWithPurpose])
        expect(await rowsChanged(viewer, `delete from networks.${table}`)).toBe(0)
  })

  it('an office cannot hand its network to another province', async () => {
    const statement = `update networks.network set province_code = '57'`
    await expect(rowsChanged(viewers.phrae, statement)).rejects.toThrow('row-level security')
  })

  it('every change leaves a row in the log, which only ONDC’s administrator reads', async () => {
    expect(await rowsSeen('change_log', viewers.administrator)).toBeGreaterThan(0)
    expect(await rowsSeen('change_log', viewers.analystWithPurpose)).toBe(0)
    expect(await rowsSeen('change_log', viewers.phrae)).toBe(0)
  })
})
