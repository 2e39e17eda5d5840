import type { Viewer } from '@hub/schema/viewer'
import { rowsChangedAs } from '@hub/test/kit/as-viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportSteps } from '../src/rules/report-steps.ts'
import { addCentre, type Centre } from './records.ts'
import { officeOf, officerOf, ondc, reportIn, write } from './report-writing.ts'
import { analyst, openSeededWorld, type World } from './world.ts'

let world: World
let centre: Centre
let number = 0
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())

const inState = async (state: string): Promise<string> => {
  number += 1
  centre = await addCentre(world.owner, { laoCode: String(5540500 + number), open: [['2018-11-08']] })
  return (await reportIn(world, centre, state)).id
}

/** How many rows a statement changes that goes around the verbs; -1 when the database refuses it. */
const changed = (viewer: Viewer, statement: string): Promise<number> =>
  rowsChangedAs(world.login, viewer, statement).catch((error: { code?: string }) => {
    if (error.code === '42501') return -1
    throw error
  })

const states = ['DRAFT', 'SUBMITTED', 'RETURNED', 'ENDORSED', 'ACCEPTED', 'WITHDRAWN'] as const
const roles = { LAO_OFFICER: officerOf, PROVINCIAL_OFFICE: officeOf, ONDC_ADMIN: () => ondc } as const

describe('around the verbs', () => {
  it('a viewer brings a report only where a verb of theirs would', async () => {
    const allowed = Object.values(reportSteps).flatMap(({ by, from, to }) =>
      by.flatMap((role) => from.map((state) => `${role} ${state} ${to}`)),
    )
    const done: string[] = []
    for (const from of states) {
      const id = await inState(from)
      for (const to of states.filter((state) => state !== from))
        for (const [role, viewerOf] of Object.entries(roles)) {
          const accepted = to === 'ACCEPTED' ? 'now()' : 'null'
          const sent =
            ['ENDORSED', 'ACCEPTED', 'SUBMITTED'].includes(to) && role === 'LAO_OFFICER'
              ? 'now()'
              : 'first_submitted_at'
          const statement = `update reporting.centre_report set state = '${to}', accepted_at = ${accepted},
            first_submitted_at = coalesce(first_submitted_at, ${sent}) where id = '${id}'`
          if ((await changed(viewerOf(centre), statement)) > 0) done.push(`${role} ${from} ${to}`)
        }
    }
    expect(done.toSorted()).toEqual(allowed.toSorted())
  })

  it.each(['SUBMITTED', 'RETURNED', 'ENDORSED', 'ACCEPTED'])(
    'what was sent is changed by nobody: %s',
    async (state) => {
      const id = await inState(state)
      const statements = [
        `update reporting.report_section set body = 'อย่างอื่น' where report_id = '${id}'`,
        `update reporting.report_count set value = 1 where report_id = '${id}'`,
        `delete from reporting.report_obstacle where report_id = '${id}'`,
        `delete from reporting.report_revision where report_id = '${id}'`,
        `update reporting.report_transition set at = '2020-01-01' where report_id = '${id}'`,
        `delete from reporting.report_transition where report_id = '${id}'`,
        `delete from reporting.centre_report where id = '${id}'`,
        `insert into reporting.report_count (report_id, revision, indicator, value, province_code, lao_code)
       values ('${id}', 1, 'INNOVATIONS', 1, '54', '${centre.laoCode}')`,
      ]
      for (const viewer of [officerOf(centre), officeOf(centre), ondc, analyst])
        for (const statement of statements) expect(await changed(viewer, statement), statement).toBeLessThanOrEqual(0)
    },
  )

  it('nobody signs for another, dates a first submission anew, or says that a report is of another round', async () => {
    const id = await inState('RETURNED')
    const officer = officerOf(centre)
    const step = (role: string, state: string) => `
      insert into reporting.report_transition (report_id, ordinal, state, at, revision, by_role, province_code, lao_code)
      values ('${id}', 99, '${state}', now(), 1, '${role}', '54', '${centre.laoCode}')`
    expect(await changed(officer, step('PROVINCIAL_OFFICE', 'ENDORSED'))).toBe(-1)
    expect(await changed(officer, step('LAO_OFFICER', 'ACCEPTED'))).toBe(-1)
    expect(await changed(officeOf(centre), step('PROVINCIAL_OFFICE', 'ACCEPTED'))).toBe(-1)
    const set = (what: string) => `update reporting.centre_report set ${what} where id = '${id}'`
    expect(await changed(officer, set("first_submitted_at = '2026-10-01'"))).toBe(-1)
    expect(await changed(officer, set("half = 'FIRST'"))).toBe(-1)
    expect(await changed(ondc, set('revision = 2'))).toBe(-1)
  })

  it('only the LAO begins a report, as a draft', async () => {
    await inState('WITHDRAWN')
    const begin = (state: string) => `
      insert into reporting.centre_report (centre_id, province_code, lao_code, fiscal_year, half, state, first_submitted_at)
      values ('${centre.id}', '54', '${centre.laoCode}', 2569, 'SECOND', '${state}', ${state === 'DRAFT' ? 'null' : 'now()'})`
    expect(await changed(officeOf(centre), begin('DRAFT'))).toBe(-1)
    expect(await changed(ondc, begin('DRAFT'))).toBe(-1)
    expect(await changed(officerOf(centre), begin('SUBMITTED'))).toBe(-1)
  })
})

describe('every verb', () => {
  it('asked again with its key gives the first result and writes nothing', async () => {
    const id = await inState('SUBMITTED')
    const input = { idempotencyKey: 'endorsed once', id, expectedVersion: 2 }
    const first = await write(world, 'endorseReport', officeOf(centre), input)
    const before = await world.owner`select version from reporting.dataset_version`
    const again = await write(world, 'endorseReport', officeOf(centre), input)
    expect(first.userErrors).toEqual([])
    expect(again).toEqual(first)
    expect(await world.owner`select version from reporting.dataset_version`).toEqual(before)
  })

  it('raises the version of the data once, and leaves who did what and why in the change log', async () => {
    const id = await inState('SUBMITTED')
    const [before] =
      await world.owner`select version, (select max(id) from reporting.change_log) as last from reporting.dataset_version`
    await write(world, 'returnReport', officeOf(centre), {
      id,
      expectedVersion: 2,
      fields: [{ field: 'OUTPUTS', message: 'แก้จำนวน' }],
    })
    const [now] = await world.owner`select version from reporting.dataset_version`
    expect(now?.version).toBe(before?.version + 1)
    const log = await world.owner`
      select distinct table_name, actor, role, reason from reporting.change_log where id > ${before?.last} order by 1`
    const by = { actor: 'office 54', role: 'PROVINCIAL_OFFICE', reason: 'returnReport' }
    expect(log).toEqual(
      ['centre_report', 'report_transition', 'returned_field'].map((tableName) => ({ tableName, ...by })),
    )
  })

  it('tells whose version is past what has changed', async () => {
    const id = await inState('SUBMITTED')
    await write(world, 'returnReport', officeOf(centre), { id, expectedVersion: 2, message: 'โปรดแก้ไข' })
    const { userErrors } = await write(world, 'withdrawReport', officerOf(centre), {
      id,
      expectedVersion: 2,
      message: 'ส่งผิด',
    })
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['state', 'transition'] }])
  })

  it('writes what hangs on a demo centre as demo, all of it', async () => {
    number += 1
    centre = await addCentre(world.owner, { laoCode: String(5540500 + number), open: [['2018-11-08']] })
    await world.owner`update reporting.centre set demo = true where id = ${centre.id}`
    const { id } = await reportIn(world, centre, 'RETURNED')
    const rows = await world.owner`
      select demo from reporting.centre_report where id = ${id}
      union all select demo from reporting.report_revision where report_id = ${id}
      union all select demo from reporting.report_section where report_id = ${id}
      union all select demo from reporting.report_count where report_id = ${id}
      union all select demo from reporting.report_obstacle where report_id = ${id}
      union all select demo from reporting.report_transition where report_id = ${id}`
    expect(new Set(rows.map(({ demo }) => demo))).toEqual(new Set([true]))
  })
})
