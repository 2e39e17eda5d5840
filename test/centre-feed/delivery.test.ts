import { afterEach, beforeEach, expect, test } from 'vitest'
import { today } from '../kit/today.ts'
import { type Act, inputOf, mutationOf } from './acts.ts'
import { type Joined, openJoined } from './joined.ts'

let hub: Joined
beforeEach(async () => {
  hub = await openJoined()
  return () => hub.close()
})

let keptApart: Joined | undefined
afterEach(async () => {
  await keptApart?.close()
  keptApart = undefined
})

/** Does something in the life of an LAO's centre, and gives the centre. */
async function act(on: Joined, what: Act, day: string, centre: { laoCode: string; id?: string }): Promise<string> {
  const { id, userErrors } = await on.write(mutationOf[what], inputOf(what, day, { id: '', version: 0, ...centre }))
  expect(userErrors).toEqual([])
  return String(id)
}

async function establish(on: Joined): Promise<{ laoCode: string; id: string }> {
  const laoCode = await on.newLao()
  const id = await act(on, 'select', '2024-01-10', { laoCode })
  await act(on, 'orient', '2024-02-10', { laoCode, id })
  await act(on, 'establish', '2024-03-10', { laoCode, id })
  return { laoCode, id }
}

/** How many reports the centres of an LAO owe. */
const owed = async ({ owner }: Joined, laoCode: string): Promise<number> => {
  const [row] = await owner<{ rounds: number }[]>`
    select count(*)::int as rounds from reporting.ledger(${today}::date) where lao_code = ${laoCode}`
  return row?.rounds ?? -1
}

test('a centre that is established owes reports by the time its officer reads that it is', async () => {
  const { laoCode } = await establish(hub)
  expect(await hub.unconfirmed()).toBe(0)
  // From the first half of FY 2567 to that of FY 2570.
  expect(await owed(hub, laoCode)).toBe(7)
  expect(await hub.differences()).toEqual([])
})

test('what is suspended, works again and closes owes for the rounds that end while it is open', async () => {
  const centre = await establish(hub)
  await act(hub, 'suspend', '2026-03-20', centre)
  await act(hub, 'reopen', '2026-04-20', centre)
  expect(await owed(hub, centre.laoCode)).toBe(6)
  // The second half of that year, and the half that runs.
  await act(hub, 'close', '2026-05-20', centre)
  expect(await owed(hub, centre.laoCode)).toBe(4)
  expect(await hub.differences()).toEqual([])
})

test('writes are acknowledged while reporting is away, and told with the next write once it is back', async () => {
  hub.isReportingUp = false
  const centre = await establish(hub)
  expect(await hub.unconfirmed()).toBe(1)
  expect(hub.failures).toHaveLength(3)
  expect(await owed(hub, centre.laoCode)).toBe(0)
  hub.isReportingUp = true
  await establish(hub)
  expect(await hub.unconfirmed()).toBe(0)
  expect(await owed(hub, centre.laoCode)).toBeGreaterThan(0)
  expect(await hub.differences()).toEqual([])
})

test('without another write it is tried again, with growing pauses, until reporting is back', async () => {
  keptApart = await openJoined({ first: 5, longest: 80 })
  keptApart.isReportingUp = false
  await establish(keptApart)
  const { failures } = keptApart
  await expect.poll(() => failures.length, { timeout: 10_000 }).toBeGreaterThan(6)
  keptApart.isReportingUp = true
  await expect.poll(() => keptApart?.unconfirmed(), { timeout: 10_000 }).toBe(0)
  expect(await keptApart.differences()).toEqual([])
})

test('a centre that reporting refuses does not keep back the others', async () => {
  const stranger = await hub.newLao()
  await hub.owner`delete from reporting.lao where code = ${stranger}`
  await act(hub, 'select', '2024-01-10', { laoCode: stranger })
  expect(hub.failures.map(String).join()).toMatch(/refused centre/)
  await establish(hub)
  expect(await hub.unconfirmed()).toBe(1)
  await hub.owner`
    insert into reporting.lao (code, province_code, type, name_th)
    select code, province_code, type, name_th from centres.lao where code = ${stranger}`
  await hub.feed.deliver()
  expect(await hub.unconfirmed()).toBe(0)
  expect(await hub.differences()).toEqual([])
})

test('what is told twice changes nothing, and a write that is refused tells nothing', async () => {
  const centre = await establish(hub)
  await hub.owner`
    insert into centres.centre_feed (centre_id, province_code, lao_code, version)
    select id, province_code, lao_code, version from centres.centre where id = ${centre.id}`
  const rows = () =>
    hub.owner`
    select * from reporting.centre_open_interval where centre_id = ${centre.id}`.then((found) => [...found])
  const before = await rows()
  await hub.feed.deliver()
  expect(await rows()).toEqual(before)
  await hub.write('suspendCentre', inputOf('suspend', '2030-01-01', { ...centre, version: 0 }))
  expect(await hub.unconfirmed()).toBe(0)
})

test('what is still to be told is neither logged nor a new version of the data', async () => {
  const centre = await establish(hub)
  const [before] = await hub.owner`select version from centres.dataset_version`
  hub.isReportingUp = false
  await act(hub, 'suspend', '2024-05-20', centre)
  hub.isReportingUp = true
  await hub.feed.deliver()
  const [after] = await hub.owner`select version from centres.dataset_version`
  expect(Number(after?.version) - Number(before?.version)).toBe(1)
  expect(await hub.owner`select from centres.change_log where table_name = 'centre_feed'`).toEqual([])
})
