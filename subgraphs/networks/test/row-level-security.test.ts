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

  it('an office keeps its own room of a training of the nation', async () => {
    expect(await rowsChanged(viewers.chiangRai, `update networks.training_room set place_th = 'ห้อง 2'`)).toBe(2)
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
