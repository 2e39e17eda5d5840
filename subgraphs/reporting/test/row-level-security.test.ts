import { readAs } from '@hub/db/viewer'
import { publicViewer, type Viewer } from '@hub/schema/viewer'
import { rowsChangedAs } from '@hub/test/kit/as-viewer'
import { tableSecurity } from '@hub/test/kit/table-security'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fillVisibleWorld } from './visible-world.ts'
import { openWorld, phrae, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await fillVisibleWorld(world.owner)
})
afterAll(() => world.close())

const officer: Viewer = { role: 'LAO_OFFICER', lao: '5540101' }
const viewers = {
  administrator: { role: 'ONDC_ADMIN' },
  analyst: { role: 'ONDC_ANALYST' },
  'office of Phrae': phrae,
  'officer of an LAO in Phrae': officer,
  public: publicViewer,
  'office without a province': { role: 'PROVINCIAL_OFFICE' },
} as const satisfies Record<string, Viewer>

/** Rows seen by: administrator, analyst, office of Phrae, officer of an LAO, public, office without a province. */
const seen: Record<string, number[]> = {
  // Facts that are published.
  province: [4, 4, 4, 4, 4, 4],
  lao: [3, 3, 3, 3, 3, 3],
  reporting_round: [4, 4, 4, 4, 4, 4],
  source: [1, 1, 1, 1, 1, 1],
  obstacle_class: [1, 1, 1, 1, 1, 1],
  work_standard: [1, 1, 1, 1, 1, 1],
  published_figure: [1, 1, 1, 1, 1, 1],
  published_figure_revision: [1, 1, 1, 1, 1, 1],
  target: [1, 1, 1, 1, 1, 1],
  target_revision: [1, 1, 1, 1, 1, 1],
  reporting_figures: [40, 40, 40, 40, 40, 40],
  obstacle_figures: [32, 32, 32, 32, 32, 32],
  // Administrators only.
  api_token: [1, 0, 0, 0, 0, 0],
  // Each actor's own.
  idempotency_key: [0, 0, 0, 0, 0, 0],
  // What a centre owes.
  centre: [3, 3, 2, 1, 0, 0],
  centre_open_interval: [3, 3, 2, 1, 0, 0],
  // Until when one centre was given time, and why.
  round_extension: [6, 6, 4, 2, 0, 0],
  // Reports: one's own, and of the others the accepted ones.
  centre_report: [6, 6, 5, 4, 3, 3],
  report_section: [6, 6, 5, 4, 3, 3],
  report_count: [6, 6, 5, 4, 3, 3],
  report_obstacle: [6, 6, 5, 4, 3, 3],
  report_revision: [6, 6, 5, 4, 3, 3],
  // How they came to be.
  report_transition: [6, 6, 4, 2, 0, 0],
  returned_field: [6, 6, 4, 2, 0, 0],
  // Measures: one's own, and of the others those announced.
  participation_measure: [6, 6, 5, 4, 3, 3],
  measure_step: [6, 6, 5, 4, 3, 3],
  measure_channel: [6, 6, 5, 4, 3, 3],
  measure_approval: [6, 6, 5, 4, 3, 3],
  ita_score: [6, 6, 5, 4, 3, 3],
  ita_score_revision: [6, 6, 5, 4, 3, 3],
  // How it came to be.
  measure_return: [6, 6, 4, 2, 0, 0],
  dataset_version: [1, 1, 1, 1, 1, 1],
}

const rowsSeen = async (table: string, viewer: Viewer): Promise<number> => {
  const { rows } = await readAs<{ count: number }>(
    world.login,
    'reporting',
    viewer,
    (sql) => sql`select count(*)::int from reporting.${sql(table)}`,
  )
  return rows[0]?.count ?? -1
}

describe.each(Object.entries(seen))('%s', (table, rows) => {
  it.each(Object.keys(viewers))('shows %s what it may see, and no more', async (name) => {
    const place = Object.keys(viewers).indexOf(name)
    expect(await rowsSeen(table, viewers[name as keyof typeof viewers])).toBe(rows[place])
  })

  it('shows nobody anything who does not say who asks', async () => {
    if (table === 'dataset_version') return
    const [row] = await world.login`select count(*)::int from reporting.${world.login(table)}`
    expect(row?.count).toBe(0)
  })
})

describe('every table', () => {
  it('is among those above, so that a new one cannot be forgotten', async () => {
    const { tables, unbound } = await tableSecurity(world.owner, 'reporting')
    expect(tables).toEqual([...Object.keys(seen), 'change_log'].toSorted())
    expect(unbound).toEqual([])
  })

  it('belongs to the owner, never to the login of the subgraph', async () => {
    expect((await tableSecurity(world.owner, 'reporting')).owners).toEqual(['hub_owner'])
  })

  it('leaves its change log to the administrator', async () => {
    expect(await rowsSeen('change_log', viewers.administrator)).toBeGreaterThan(0)
    expect(await rowsSeen('change_log', viewers.analyst)).toBe(0)
    expect(await rowsSeen('change_log', phrae)).toBe(0)
  })
})

describe('writing', () => {
  const rowsChanged = (viewer: Viewer, statement: string): Promise<number> =>
    rowsChangedAs(world.login, viewer, statement)

  it('an office changes the reports of its own province only', async () => {
    expect(await rowsChanged(phrae, 'update reporting.centre_report set version = version + 1')).toBe(4)
  })

  it('an officer changes the reports of its own LAO only', async () => {
    expect(await rowsChanged(officer, 'update reporting.centre_report set version = version + 1')).toBe(2)
  })

  it('the public and the analyst change nothing', async () => {
    for (const table of Object.keys(seen).filter((name) => !['dataset_version', 'lao', 'province'].includes(name))) {
      const column = table.endsWith('figures') ? 'fiscal_year' : 'ctid'
      const statement =
        column === 'ctid' ? `delete from reporting.${table}` : `update reporting.${table} set fiscal_year = 1`
      expect(await rowsChanged(publicViewer, statement)).toBe(0)
      expect(await rowsChanged({ role: 'ONDC_ANALYST' }, statement)).toBe(0)
    }
  })

  it('nobody but ONDC sets targets, rounds or due dates', async () => {
    const putOff = "update reporting.round_extension set due_on = '2030-01-01'"
    expect(await rowsChanged(officer, putOff)).toBe(0)
    expect(await rowsChanged(phrae, putOff)).toBe(0)
    expect(await rowsChanged(phrae, 'update reporting.target set value = 1')).toBe(0)
    expect(await rowsChanged(phrae, 'update reporting.reporting_round set closes_on = closes_on + 1')).toBe(0)
    expect(await rowsChanged(viewers.administrator, putOff)).toBe(6)
  })

  it('an officer cannot hand its report to another LAO', async () => {
    await expect(
      rowsChanged(officer, "update reporting.centre_report set lao_code = '5570404', province_code = '57'"),
    ).rejects.toThrow('row-level security')
  })

  const parents = {
    report_id: `select id from reporting.centre_report where lao_code = '5570404' and state = 'SUBMITTED'`,
    centre_id: `select id from reporting.centre where lao_code = '5570404'`,
    measure_id: `select id from reporting.participation_measure where lao_code = '5570404' and fiscal_year = 2565`,
  } as const
  beforeAll(async () => {
    await world.owner`
      insert into reporting.obstacle_class (number, name_th, name_en, response_th, response_en, source_id, locator_th, locator_en)
      select 2, name_th, name_en, response_th, response_en, source_id, locator_th, locator_en from reporting.obstacle_class`
  })
  const ofOthers = [
    ['centre_open_interval', 'centre_id', { opened_on: '2022-01-01' }],
    ['centre_report', 'centre_id', { fiscal_year: 2565, half: 'SECOND' }],
    ['report_revision', 'report_id', { revision: 7, created_at: '2022-01-01', cause: 'FIRST_DRAFT', is_empty: false }],
    ['report_section', 'report_id', { revision: 1, kind: 'LESSONS', body: 'บทเรียน' }],
    ['report_count', 'report_id', { revision: 1, indicator: 'INNOVATIONS', value: 3 }],
    ['report_obstacle', 'report_id', { revision: 1, obstacle_class: 2 }],
    [
      'report_transition',
      'report_id',
      { ordinal: 9, state: 'SUBMITTED', at: '2022-01-01', revision: 1, by_role: 'LAO_OFFICER' },
    ],
    ['measure_step', 'measure_id', { number: 4 }],
    ['measure_channel', 'measure_id', { ordinal: 9, kind: 'WEBSITE' }],
    ['measure_approval', 'measure_id', { ordinal: 9, position_th: 'นายก' }],
    ['measure_return', 'measure_id', { ordinal: 9, returned_on: '2022-01-01', position_th: 'นายก', message: 'แก้ไข' }],
    ['ita_score', 'measure_id', { dimension: 4, score: 90, source: 'ป.ป.ช.' }],
    ['ita_score_revision', 'measure_id', { dimension: 3, revision: 9, cause: 'แก้ไข', score: 90, source: 'ป.ป.ช.' }],
  ] as const
  it.each(ofOthers)('an officer hangs no %s of its own on what is another’s (%s)', async (table, parent, facts) => {
    const [row] = await world.owner.unsafe<{ id: string }[]>(parents[parent])
    const columns = { [parent]: row?.id ?? '', province_code: '54', lao_code: officer.lao ?? '', ...facts }
    const values = Object.values(columns).map((value) => `'${value}'`)
    const statement = `insert into reporting.${table} (${Object.keys(columns)}) values (${values})`
    await expect(rowsChanged(officer, statement)).rejects.toThrow(/foreign key|row-level security/)
  })
})
