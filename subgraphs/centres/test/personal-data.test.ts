import type { Viewer } from '@hub/schema/viewer'
import { beforeEach, describe, expect, test } from 'vitest'
import { useCentres, viewers } from './kit.ts'
import { ids } from './small-centres.ts'
import { centreIds, laoCodes } from './small-nation.ts'

const kit = useCentres()
beforeEach(async () => void (await kit.owner`delete from centres.access_log`))

const persons = `{ centre(laoCode: "${laoCodes.wiangThoeng}") {
  channels { kind administrator { name phone lineId } }
  operatingCommittee { members { position person { name phone lineId } } } } }`

const chair = 'นางสมมุติ ตัวอย่าง'
const administrator = 'นางสาวสมมุติ แอดมิน'
const everyViewer = Object.keys(viewers) as (keyof typeof viewers)[]
const entitled = ['chiangRai', 'wiangThoeng', 'analystWithPurpose', 'administrator']

const log = () =>
  kit.owner`
    select actor, role, purpose, field, parts, subject_key, province_code, lao_code
    from centres.access_log order by field, id`

describe('names, telephones and chat accounts', () => {
  test.each(everyViewer)('are given to %s only with a right to them, and positions to all', async (name) => {
    const answer = JSON.stringify(await kit.data(persons, viewers[name]))
    const mayRead = entitled.includes(name)
    for (const secret of [chair, '080-000-0001', administrator, 'sommut'])
      expect(answer.includes(secret), secret).toBe(mayRead)
    expect(answer).toContain('ปลัดเทศบาล')
    expect(await log()).toHaveLength(mayRead ? 2 : 0)
  })

  test.each([
    ['aliases', `{ centre(laoCode: "5570404") { a: operatingCommittee { b: members { c: person { d: name } } } } }`],
    [
      'fragments',
      `query { centre(laoCode: "5570404") { ...C } } fragment C on Centre { ... { operatingCommittee { members { ...M } } } }
       fragment M on CommitteeMember { person { ...P } } fragment P on Person { name phone }`,
    ],
    [
      'entities',
      `{ _entities(representations: [{ __typename: "Centre", id: "${centreIds.wiangThoeng}", operatingCommittee: { members: [] } }])
         { ... on Centre { bodies { members { person { name } } } } } }`,
    ],
    ['lists', '{ centres { nodes { bodies { members { person { name } } } channels { administrator { name } } } } }'],
    ['another province', '{ province(code: "57") { centres { nodes { bodies { members { person { name } } } } } } }'],
  ])('do not leak by %s', async (_, query) => {
    for (const name of everyViewer.filter((each) => !entitled.includes(each)))
      expect(JSON.stringify(await kit.ask(query, viewers[name])), name).not.toContain('สมมุติ')
    expect(await log()).toEqual([])
    expect(JSON.stringify(await kit.ask(query, viewers.chiangRai))).toContain('สมมุติ')
    expect(await log()).not.toEqual([])
  })

  test.each(['Person', 'CommitteeMember', 'CentreChannel', 'PersonReading'])('%s is no entity', async (type) => {
    const query = `{ _entities(representations: [{ __typename: "${type}", id: "${ids.chair}" }]) { __typename } }`
    const { data, errors } = await kit.ask(query, viewers.administrator)
    expect(data).toEqual({ _entities: [null] })
    expect(errors).toBeDefined()
  })

  test('cost those who can never see them no statement', async () => {
    const withoutPersons = persons.replaceAll(/(administrator|person) \{[^}]*\}/g, '')
    const statements = await kit.statementsOf(withoutPersons, viewers.public)
    expect(await kit.statementsOf(persons, viewers.public)).toBe(statements)
    expect(await kit.statementsOf(persons, viewers.analyst)).toBe(statements)
    // The administrators, the holders, and the log.
    expect(await kit.statementsOf(persons, viewers.administrator)).toBe(statements + 3)
  })
})

describe('the access log', () => {
  const analyst: Viewer = { ...viewers.analystWithPurpose, subject: 'analyst 7' }

  test('says who read whose data, by which field, which parts and why', async () => {
    await kit.data(persons, analyst)
    const why = { actor: 'analyst 7', role: 'ONDC_ANALYST', purpose: analyst.purpose }
    const of = { provinceCode: '57', laoCode: laoCodes.wiangThoeng }
    expect([...(await log())]).toEqual([
      { ...why, ...of, field: 'CentreChannel.administrator', parts: ['lineId', 'name'], subjectKey: ids.lineGroup },
      { ...why, ...of, field: 'CommitteeMember.person', parts: ['name', 'phone'], subjectKey: ids.chair },
    ])
  })

  test('holds what an office reads of its own people, and who has no name by the kind of viewer', async () => {
    await kit.data(persons, viewers.chiangRai)
    expect(await log()).toMatchObject(Array(2).fill({ actor: 'PROVINCIAL_OFFICE', purpose: null, provinceCode: '57' }))
  })

  test('cannot be written in another’s name, changed or emptied by the subgraph’s login', async () => {
    await kit.data(persons, analyst)
    const forge = (change: string) =>
      kit.login.begin(async (sql) => {
        await sql`select set_config('hub.role', 'ONDC_ADMIN', true), set_config('hub.actor', 'somebody', true)`
        return sql.unsafe(change)
      })
    const row = (actor: string, role: string) =>
      `insert into centres.access_log (actor, role, field, parts, subject_key) values ('${actor}', '${role}', 'x', '{}', 'x')`
    await expect(forge(row('somebody else', 'ONDC_ADMIN'))).rejects.toThrow('row-level security')
    await expect(forge(row('somebody', 'LAO_OFFICER'))).rejects.toThrow('row-level security')
    const old = `insert into centres.access_log (at, actor, role, field, parts, subject_key)
      values ('2020-01-01', 'somebody', 'ONDC_ADMIN', 'x', '{}', 'x')`
    await expect(forge(old)).rejects.toThrow('permission denied')
    await expect(forge('delete from centres.access_log')).rejects.toThrow('permission denied')
    await expect(forge(`update centres.access_log set actor = 'x'`)).rejects.toThrow('permission denied')
    await expect(forge('truncate centres.access_log')).rejects.toThrow('permission denied')
    expect(await log()).toHaveLength(2)
  })

  test('is not to be rewritten by the hub’s owner either', async () => {
    await kit.data(persons, analyst)
    expect((await kit.owner`update centres.access_log set actor = 'x'`).count).toBe(0)
    await expect(
      kit.owner`insert into centres.access_log (actor, role, field, parts, subject_key) values ('x', 'x', 'x', '{}', 'x')`,
    ).rejects.toThrow('row-level security')
  })

  test('must be written, or nothing is given', async () => {
    await kit.owner`revoke insert (actor) on centres.access_log from hub_centres`
    try {
      const { data, errors } = await kit.ask(persons, viewers.administrator)
      expect(data).toBeNull()
      expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
      expect(JSON.stringify(errors)).not.toContain('สมมุติ')
      // Whoever is given nothing personal needs no log.
      expect((await kit.ask(persons, viewers.public)).errors).toBeUndefined()
    } finally {
      await kit.owner`grant insert (actor) on centres.access_log to hub_centres`
    }
  })

  test('neither raises the dataset version nor fills the change log', async () => {
    const state = () =>
      kit.owner`select version, (select count(*) from centres.change_log) as changes from centres.dataset_version`
    const before = [...(await state())]
    await kit.data(persons, viewers.administrator)
    expect([...(await state())]).toEqual(before)
  })
})
