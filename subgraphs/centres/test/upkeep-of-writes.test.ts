import { randomUUID } from 'node:crypto'
import type { Viewer } from '@hub/schema/viewer'
import { beforeAll, describe, expect, test } from 'vitest'
import { useCentres } from './kit.ts'
import { centreIds } from './small-nation.ts'
import { mutate } from './writing.ts'

const kit = useCentres()

/** The office of Phrae, by a name of its own: the change log tells who it was. */
const officer: Viewer = { role: 'PROVINCIAL_OFFICE', province: '54', subject: 'เจ้าหน้าที่ สถจ.แพร่' }

/** A centre of the demo nation. */
const centreId = centreIds.second
beforeAll(async () => {
  await kit.owner`update centres.centre set demo = true where id = ${centreId}`
})

const member = { role: 'CHAIR', position: 'ปลัดเทศบาล', person: { name: 'นายสมมติ ประธาน' } }
const planned = { mission: 2, name: 'ประชุมคณะกรรมการ' }
const aligned = { isAlignedWithDevelopmentPlan: true, isAlignedWithActionPlan: true }
const activity = { centreId, mission: 3, heldOn: '2024-03-01', confirm: true }

const made = async (name: string, selection: string, input: object): Promise<Record<string, string>> => {
  const payload = await mutate(kit, { name, selection }, input, officer)
  expect(payload.userErrors).toEqual([])
  const { userErrors, ...things } = payload
  return Object.assign({}, ...Object.values(things)) as Record<string, string>
}

const newBody = () =>
  made('appointBody', 'body { id }', { centreId, kind: 'WORKING_GROUP', name: `คณะทำงาน ${randomUUID()}` })
const newSeat = async () => {
  const { id } = await newBody()
  return made('appointMember', 'member { id }', { bodyId: id, member })
}
const newActivity = () => made('recordActivity', 'activity { id }', { ...activity, name: 'เวที' })
const noPlan = () => kit.owner`delete from centres.operating_plan where centre_id = ${centreId} and fiscal_year = 2570`
const ofYear = { centreId, fiscalYear: 2570, plannedActivities: [planned] }
const newPlan = async (adoptedOn: string | null) => {
  await noPlan()
  if (adoptedOn === null) return made('saveOperatingPlan', 'operatingPlan { id }', ofYear)
  return made('adoptOperatingPlan', 'operatingPlan { id }', { ...ofYear, ...aligned, adoptedOn })
}

/** How a verb is asked to do something, given what has to be there for it. */
type Ask = () => Promise<object>

const verbs: [name: string, selection: string, ask: Ask][] = [
  [
    'appointBody',
    'body { id }',
    async () => ({ centreId, kind: 'SUBCOMMITTEE', name: randomUUID(), members: [member] }),
  ],
  ['renameBody', 'body { id }', async () => ({ ...(await newBody()), expectedVersion: 1, name: randomUUID() })],
  ['correctBodyDays', 'body { id }', async () => ({ ...(await newBody()), expectedVersion: 1, since: '2024-01-01' })],
  [
    'dissolveBody',
    'body { id }',
    async () => ({ ...(await newBody()), expectedVersion: 1, dissolvedOn: '2026-11-01' }),
  ],
  ['appointMember', 'member { id }', async () => ({ bodyId: (await newBody()).id, member })],
  ['appointMembers', 'members { id }', async () => ({ bodyId: (await newBody()).id, members: [member] })],
  [
    'changeMember',
    'member { id }',
    async () => ({ ...(await newSeat()), expectedVersion: 2, ordinal: 7, person: { name: 'นางสมมติ คนใหม่' } }),
  ],
  ['endMembership', 'member { id }', async () => ({ ...(await newSeat()), expectedVersion: 2, endedOn: '2026-11-01' })],
  ['removeMember', 'body { id }', async () => ({ ...(await newSeat()), expectedVersion: 2 })],
  [
    'saveOperatingPlan',
    'operatingPlan { id }',
    async () => {
      await noPlan()
      return ofYear
    },
  ],
  [
    'adoptOperatingPlan',
    'operatingPlan { id }',
    async () => {
      await newPlan(null)
      return { ...ofYear, ...aligned, expectedVersion: 1, adoptedOn: '2026-11-01', plannedActivities: null }
    },
  ],
  [
    'changeOperatingPlan',
    'operatingPlan { id }',
    async () => ({ ...(await newPlan('2026-10-01')), expectedVersion: 1, adoptedOn: '2026-11-01' }),
  ],
  ['discardOperatingPlan', 'centre { id }', async () => ({ ...(await newPlan(null)), expectedVersion: 1 })],
  ['recordActivity', 'activity { id }', async () => ({ ...activity, name: 'ประชุม' })],
  [
    'correctActivity',
    'activity { id }',
    async () => ({ ...(await newActivity()), expectedVersion: 1, attendance: 9, confirm: true }),
  ],
  ['removeActivity', 'centre { id }', async () => ({ ...(await newActivity()), expectedVersion: 1 })],
]

/** How often the data has changed, and the last row of the change log. */
async function standing(): Promise<{ version: number; last: number }> {
  const [row] = await kit.owner<{ version: number; last: number }[]>`
    select (select version from centres.dataset_version) as version, (select max(id) from centres.change_log) as last`
  return { version: row?.version ?? 0, last: row?.last ?? 0 }
}

describe.each(verbs)('%s', (name, selection, ask) => {
  test('raises the dataset’s version once, and the change log tells who did it by which verb', async () => {
    const input = await ask()
    const before = await standing()
    const { userErrors } = await mutate(kit, { name, selection }, input, officer)
    expect(userErrors).toEqual([])
    expect((await standing()).version).toBe(before.version + 1)
    const log = await kit.owner`
      select distinct actor, role, reason, count(distinct transaction)::integer as transactions
      from centres.change_log where id > ${before.last} group by 1, 2, 3`
    expect(log).toEqual([{ actor: officer.subject, role: 'PROVINCIAL_OFFICE', reason: name, transactions: 1 }])
  })

  test('with the same key again gives the first result and writes nothing', async () => {
    const input = { ...(await ask()), idempotencyKey: `again ${name}` }
    const first = await mutate(kit, { name, selection }, input, officer)
    expect(first.userErrors).toEqual([])
    const before = await standing()
    expect(await mutate(kit, { name, selection }, input, officer)).toEqual(first)
    expect(await standing()).toEqual(before)
  })
})

test('what is written of a demo centre is removed with the demo nation', async () => {
  await newPlan('2026-10-01')
  for (const table of ['committee_body', 'committee_member', 'operating_plan', 'planned_activity', 'activity']) {
    const [row] = await kit.owner<{ rows: number; demo: number }[]>`
      select count(*)::integer as rows, count(*) filter (where t.demo)::integer as demo
      from centres.${kit.owner(table)} t
      where lao_code = (select lao_code from centres.centre where id = ${centreId})`
    expect(row?.rows, table).toBeGreaterThan(0)
    expect(row?.demo, table).toBe(row?.rows)
  }
  const [people] = await kit.owner<{ rows: number; demo: number }[]>`
    select count(*)::integer as rows, count(*) filter (where demo)::integer as demo
    from centres.committee_member_person where province_code = '54'`
  expect(people?.demo).toBe(people?.rows)
})

test('no key or result that is kept names a person', async () => {
  const rows = await kit.owner`select from centres.idempotency_key where result::text like '%สมมติ%'`
  expect(rows).toHaveLength(0)
})
