import { createTestDatabase, type TestDatabase } from '@hub/test/kit/database'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectAsOwner, type Sql } from '../connect.ts'
import { verifyHub } from '../verify/verify.ts'
import { personTables } from './person-tables.ts'
import { retain } from './retain.ts'

let database: TestDatabase
let sql: Sql

beforeAll(async () => {
  database = await createTestDatabase({ from: 'demo' })
  sql = connectAsOwner(database.url)
})
afterAll(async () => {
  await sql.end()
  await database.drop()
})

const pools = () => ({ centres: sql, networks: sql, reporting: sql })

const rows = async (statement: string): Promise<Record<string, unknown>[]> => [...(await sql.unsafe(statement))]

const count = async (from: string): Promise<number> => Number((await rows(`select count(*) from ${from}`))[0]?.count)

const figureTables = [
  'centres.centre_figures',
  'networks.network_figures',
  'networks.training_figures',
  'networks.training_reach',
  'networks.reach_figures',
  'reporting.reporting_figures',
]
const figures = () => Promise.all(figureTables.map((table) => rows(`select * from ${table} order by 1, 2`)))

/** Writes a reading of some day, which no login may. */
async function addReading(schema: string, at: string): Promise<void> {
  await sql.begin(async (transaction) => {
    await transaction.unsafe(`alter table ${schema}.access_log no force row level security`)
    await transaction.unsafe(
      `insert into ${schema}.access_log (at, actor, role, field, parts, subject_key)
       values ('${at}', 'somebody', 'ONDC_ADMIN', 'Participant.person', '{name}', 'x')`,
    )
    await transaction.unsafe(`alter table ${schema}.access_log force row level security`)
  })
}

const ended = {
  participants: `networks.participant_person p join networks.participant of on of.id = p.participant_id
    join networks.training t on t.id = of.training_id where t.ends_on < '2025-10-01'`,
  members: `networks.network_member_person p join networks.network_member m on m.id = p.member_id
    join networks.network n on n.id = m.network_id where m.retired_on <= '2025-10-01' or n.closed_on <= '2025-10-01'`,
  advisors: `networks.network_advisor_person p join networks.network_advisor a on a.id = p.advisor_id
    join networks.network n on n.id = a.network_id where a.retired_on <= '2025-10-01' or n.closed_on <= '2025-10-01'`,
  holders: `centres.committee_member_person p join centres.committee_member m on m.id = p.member_id
    join centres.centre c on c.id = m.centre_id where m.until <= '2025-10-01' or c.closed_on <= '2025-10-01'`,
  administrators: `centres.centre_channel_person p join centres.centre_channel h on h.id = p.channel_id
    join centres.centre c on c.id = h.centre_id where c.closed_on <= '2025-10-01'`,
}

/** How many persons the nation has of each kind whose time is over on 20 November 2026 after one year. */
const persons = async () =>
  Object.fromEntries(
    await Promise.all(Object.entries(ended).map(async ([kind, from]) => [kind, await count(from)] as const)),
  )

const kept = async () =>
  (
    await Promise.all(
      Object.entries(personTables).flatMap(([schema, tables]) => tables.map(({ name }) => count(`${schema}.${name}`))),
    )
  ).reduce((sum, each) => sum + each, 0)

describe('retention in a whole nation', () => {
  test('takes out everyone whose time is over and nobody else, and leaves every figure what it was', async () => {
    const [before, over, all] = [await figures(), await persons(), await kept()]
    const gone = Object.values(over).reduce((sum: number, each) => sum + Number(each), 0)
    expect(over.participants).toBeGreaterThan(0)
    expect(over.holders).toBeGreaterThan(0)
    const { counts } = await retain({ pools: pools(), years: 1, today: '2026-11-20' })
    expect(counts).toMatchObject({
      participants: over.participants,
      networkPeople: Number(over.members) + Number(over.advisors),
      centrePeople: Number(over.holders) + Number(over.administrators),
    })
    expect(await persons()).toEqual({ participants: 0, members: 0, advisors: 0, holders: 0, administrators: 0 })
    expect(await kept()).toBe(all - gone)
    expect(await figures()).toEqual(before)
    expect(await verifyHub(pools())).toEqual([])
  })

  test('forgets readings of more than three years ago, to the day in Thailand', async () => {
    for (const schema of ['centres', 'networks'])
      for (const at of ['2023-11-19T16:59:59Z', '2023-11-19T17:00:00Z']) await addReading(schema, at)
    const { counts } = await retain({ pools: pools(), years: 1, today: '2026-11-20' })
    expect(counts.readings).toBe(2)
    expect(await count('centres.access_log')).toBe(1)
    expect(await count('networks.access_log')).toBe(1)
  })

  test('takes a person out of the change log too, and leaves that there was a change', async () => {
    const [seat] = await sql`select member_id, province_code, lao_code from centres.committee_member_person limit 1`
    await sql`update centres.committee_member_person set name = 'สมมุติ ผู้ถูกแก้' where member_id = ${seat?.memberId}`
    await sql`delete from centres.committee_member_person where member_id = ${seat?.memberId}`
    const logged = () =>
      rows(`select operation, before, after from centres.change_log where table_name = 'committee_member_person'
      and coalesce(after, before) ->> 'member_id' = '${seat?.memberId}' order by id`)
    expect(JSON.stringify(await logged())).toContain('ผู้ถูกแก้')
    const { counts } = await retain({ pools: pools(), years: 1, today: '2026-11-20' })
    expect(counts.loggedPersons).toBe(2)
    const left = await logged()
    expect(JSON.stringify(left)).not.toContain('ผู้ถูกแก้')
    expect(left).toMatchObject([
      { operation: 'UPDATE', before: { lao_code: seat?.laoCode } },
      { operation: 'DELETE', after: null },
    ])
  })

  test('leaves the log of persons who are still there', async () => {
    await sql`update centres.committee_member_person set phone = '080-111-2222'
      where member_id = (select member_id from centres.committee_member_person limit 1)`
    await retain({ pools: pools(), years: 1, today: '2026-11-20' })
    expect(await count(`centres.change_log where after ->> 'phone' = '080-111-2222'`)).toBe(1)
  })

  test('knows every table of personal data', async () => {
    const tables = await rows(`select schemaname || '.' || tablename as name from pg_tables
      where schemaname in ('centres', 'networks', 'reporting') and tablename like '%\\_person' order by 1`)
    const known = Object.entries(personTables).flatMap(([schema, all]) => all.map(({ name }) => `${schema}.${name}`))
    expect(tables.map(({ name }) => name)).toEqual(known.sort())
  })
})
