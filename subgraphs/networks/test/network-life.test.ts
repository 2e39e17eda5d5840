import { verifyRollups } from '@hub/db/verify/rollups'
import type { Viewer } from '@hub/schema/viewer'
import { expect, test } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { type Written, write as writeWith } from './writing.ts'

interface Network {
  id: string
  version: number
  status: string
  formedOn: string | null
  closedOn: string | null
  statusHistory: { status: string; since: string; until: string | null; reason: string | null }[]
}

const kit = useNetworks()
const fields = 'network { id version name status formedOn closedOn statusHistory { status since until reason } }'
const write = (
  verb: string,
  input: object,
  viewer: Viewer = { ...viewers.administrator, subject: 'somchai' },
): Promise<Written<{ network: Network | null }>> => writeWith(kit, verb, input, { fields, viewer })

const begin = async (name: string): Promise<Network> => {
  const { network } = await write('beginNetwork', { provinceCode: '54', name, beganOn: '2024-10-01' })
  return network as Network
}

/** Sends changes of one network one after the other, each with the version the one before left. */
async function live(network: Network, changes: readonly (readonly [string, object])[]): Promise<Network> {
  let now = network
  for (const [verb, input] of changes) {
    const { network: next, userErrors } = await write(verb, { id: now.id, expectedVersion: now.version, ...input })
    expect([verb, userErrors]).toEqual([verb, []])
    expect(next?.version).toBe(now.version + 1)
    now = next as Network
  }
  return now
}

const steps = [1, 2, 3, 4].map(
  (step) =>
    [
      'recordNetworkStep',
      {
        step,
        startedOn: `2024-${9 + step > 12 ? 12 : 9 + step}-02`,
        finishedOn: `2024-12-0${4 + step}`,
        hours: 100 + step,
      },
    ] as const,
)

test('a network begins, goes through its steps, is set up, rests, works again and is given up', async () => {
  const begun = await begin('เครือข่ายหนึ่งชีวิต')
  expect(begun).toMatchObject({ status: 'FORMING', formedOn: null, version: 1 })
  const closed = await live(begun, [
    ...steps,
    ['recordNetworkStep', { step: 5, startedOn: '2024-12-10' }],
    ['formNetwork', { formedOn: '2025-01-15', reason: 'ประชุมจัดตั้ง' }],
    ['recordNetworkStep', { step: 5, startedOn: '2024-12-10', finishedOn: '2025-01-15', hours: 120.5 }],
    ['recordNetworkStep', { step: 6, startedOn: '2025-01-16', finishedOn: '2025-03-01', hours: 90 }],
    ['makeNetworkDormant', { dormantOn: '2025-05-01', reason: 'ขาดผู้ประสานงาน' }],
    ['reviveNetwork', { revivedOn: '2025-09-01' }],
    ['closeNetwork', { closedOn: '2025-11-01', reason: 'รวมกับเครือข่ายข้างเคียง' }],
  ])
  expect(closed).toMatchObject({ status: 'CLOSED', formedOn: '2025-01-15', closedOn: '2025-11-01' })
  expect(closed.statusHistory).toEqual([
    { status: 'FORMING', since: '2024-10-01', until: '2025-01-15', reason: null },
    { status: 'ACTIVE', since: '2025-01-15', until: '2025-05-01', reason: 'ประชุมจัดตั้ง' },
    { status: 'DORMANT', since: '2025-05-01', until: '2025-09-01', reason: 'ขาดผู้ประสานงาน' },
    { status: 'ACTIVE', since: '2025-09-01', until: '2025-11-01', reason: null },
    { status: 'CLOSED', since: '2025-11-01', until: null, reason: 'รวมกับเครือข่ายข้างเคียง' },
  ])
  expect(await verifyRollups(kit.owner, 'networks')).toEqual([])
})

test('figures follow in the transaction of the write, in every year and area they bear on', async () => {
  const active = async (fiscalYear: number) =>
    kit.owner`
      select area, formed_in_year as formed, total_by_end as there, active from networks.network_figures
      where fiscal_year = ${fiscalYear} and area in ('15', 'CENTRAL') order by area`
  const { network } = await write('beginNetwork', { provinceCode: '15', name: 'เครือข่ายอ่างทอง', beganOn: '2024-10-01' })
  const formed = await live(network as Network, [['formNetwork', { formedOn: '2025-03-01', confirm: true }]])
  const both = (figures: object) => ['15', 'CENTRAL'].map((area) => ({ area, ...figures }))
  expect(await active(2568)).toEqual(both({ formed: 1, there: 1, active: 1 }))
  expect(await active(2570)).toEqual(both({ formed: 0, there: 1, active: 1 }))
  await live(formed, [['makeNetworkDormant', { dormantOn: '2025-10-02', reason: 'รอผู้ประสานงาน' }]])
  expect(await active(2568)).toEqual(both({ formed: 1, there: 1, active: 1 }))
  expect(await active(2570)).toEqual(both({ formed: 0, there: 1, active: 0 }))
  expect(await verifyRollups(kit.owner, 'networks')).toEqual([])
})

test('a day recorded wrongly is corrected, and what was recorded in error is taken back', async () => {
  const formed = await live(await begin('เครือข่ายที่แก้ไข'), [
    ['formNetwork', { formedOn: '2025-03-01', confirm: true }],
    ['correctNetworkStatus', { since: '2025-03-01', correctedSince: '2025-04-01', reason: 'ตามประกาศ' }],
  ])
  expect(formed).toMatchObject({ formedOn: '2025-04-01', status: 'ACTIVE' })
  expect(formed.statusHistory).toEqual([
    { status: 'FORMING', since: '2024-10-01', until: '2025-04-01', reason: null },
    { status: 'ACTIVE', since: '2025-04-01', until: null, reason: 'ตามประกาศ' },
  ])
  const back = await live(formed, [
    ['closeNetwork', { closedOn: '2025-06-01', reason: 'บันทึกผิดเครือข่าย' }],
    ['takeBackNetworkStatus', {}],
  ])
  expect(back).toMatchObject({ status: 'ACTIVE', closedOn: null })
  expect(back.statusHistory.at(-1)).toMatchObject({ status: 'ACTIVE', until: null })
  const begun = await live(back, [
    ['correctNetworkStatus', { since: '2025-04-01', reason: null }],
    ['takeBackNetworkStatus', {}],
  ])
  expect(begun).toMatchObject({ status: 'FORMING', formedOn: null })
  expect(await verifyRollups(kit.owner, 'networks')).toEqual([])
})

test('a network is renamed', async () => {
  const begun = await begin('เครือข่ายชื่อเดิม')
  const renamed = await live(begun, [['renameNetwork', { name: '  เครือข่ายชื่อใหม่ ', nameEn: 'A new name' }]])
  expect(renamed).toMatchObject({ name: 'เครือข่ายชื่อใหม่' })
})

test('the record of a step made in error is removed, as long as nothing follows it', async () => {
  const begun = await begin('เครือข่ายที่ลบขั้นตอน')
  await live(begun, [...steps.slice(0, 2), ['removeNetworkStep', { step: 2 }]])
  const { data } = await kit.ask(`{ network(id: "${begun.id}") { processSteps { finishedOn } processHours } }`)
  expect(data?.network).toMatchObject({ processHours: 101 })
  expect(await verifyRollups(kit.owner, 'networks')).toEqual([])
})

test('an office writes the networks of its own province, ONDC those of all', async () => {
  const input = { provinceCode: '57', name: 'เครือข่ายเชียงราย', beganOn: '2025-01-01' }
  const asked = (viewer: keyof typeof viewers) => write('beginNetwork', input, viewers[viewer])
  expect(await asked('phrae')).toMatchObject({ network: null, userErrors: [{ code: 'NOT_FOUND' }] })
  for (const viewer of ['public', 'sungMen', 'analyst'] as const)
    expect((await asked(viewer)).refusedAs).toBe('FORBIDDEN')
  expect(await asked('chiangRai')).toMatchObject({ network: { status: 'FORMING' }, userErrors: [] })
  const other = { ...input, name: 'เครือข่ายเชียงรายสอง' }
  expect(await write('beginNetwork', other)).toMatchObject({ network: { status: 'FORMING' }, userErrors: [] })
})

test('the same key again gives the first network and begins no second', async () => {
  const input = { idempotencyKey: 'once', provinceCode: '๕๔', name: 'เครือข่ายครั้งเดียว', beganOn: '2025-01-01' }
  const first = await write('beginNetwork', input)
  const [before] =
    await kit.owner`select version, (select count(*) from networks.network) from networks.dataset_version`
  expect((await write('beginNetwork', input)).network?.id).toBe(first.network?.id)
  expect(
    await kit.owner`select version, (select count(*) from networks.network) from networks.dataset_version`,
  ).toEqual([before])
})

test('what another has changed meanwhile is told, and nothing is overwritten', async () => {
  const begun = await begin('เครือข่ายที่แย่งกันแก้')
  await live(begun, [['recordNetworkStep', { step: 1, startedOn: '2024-10-02' }]])
  const stale = await write('renameNetwork', { id: begun.id, expectedVersion: 1, name: 'เครือข่ายล้าสมัย' })
  expect(stale).toMatchObject({ network: null, userErrors: [{ code: 'STALE_VERSION', changedFields: ['step'] }] })
  const { data } = await kit.ask(`{ network(id: "${begun.id}") { name version } }`)
  expect(data?.network).toEqual({ name: 'เครือข่ายที่แย่งกันแก้', version: 2 })
})

test('each write raises the version of the data once, and the log says who wrote and by which verb', async () => {
  const begun = await begin('เครือข่ายในบันทึก')
  const [before] = await kit.owner<{ version: number }[]>`select version from networks.dataset_version`
  await live(begun, [['formNetwork', { formedOn: '2025-03-01', confirm: true }]])
  const [after] = await kit.owner<{ version: number }[]>`select version from networks.dataset_version`
  expect(after?.version).toBe((before?.version ?? 0) + 1)
  const log = await kit.owner`
    select distinct table_name, actor, role from networks.change_log
    where reason = 'formNetwork' and coalesce(after ->> 'network_id', after ->> 'id') = ${begun.id} order by table_name`
  expect(log).toEqual([
    { tableName: 'network', actor: 'somchai', role: 'ONDC_ADMIN' },
    { tableName: 'network_status', actor: 'somchai', role: 'ONDC_ADMIN' },
  ])
})

test('what is written on an invented network is invented too, and goes with it', async () => {
  const begun = await begin('เครือข่ายสมมุติ')
  await kit.owner`update networks.network set demo = true where id = ${begun.id}`
  await live(begun, [
    ['recordNetworkStep', { step: 1, startedOn: '2024-10-02' }],
    ['closeNetwork', { closedOn: '2025-06-01', reason: 'ทดสอบ' }],
  ])
  const rows = await kit.owner`
    select demo from networks.network_status where network_id = ${begun.id} and since > '2024-10-01'
    union all select demo from networks.network_step where network_id = ${begun.id}`
  expect(rows.map(({ demo }) => demo)).toEqual([true, true])
})
