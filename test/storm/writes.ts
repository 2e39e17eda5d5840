import { randomUUID } from 'node:crypto'
import type { Sql } from '@hub/db/connect'
import type { GraphAnswer } from '../kit/hub-process.ts'

/** What the writers of a storm write to: one centre and one network, so that they all meet. */
export interface Place {
  centre: string
  network: string
  /** Other centres at work, each of which can be suspended once. */
  others: string[]
  /** The last day on which all worked; what the storm records happened on it. */
  day: string
  today: string
}

/** One write: what is sent, and where its one row has to be once it was acknowledged. */
export interface Write {
  key: string
  document: string
  input: Record<string, unknown>
  /** Schema and table of the row; `mark` is the column that holds the key. */
  row: { schema: 'centres' | 'networks'; table: string; mark: string }
}

/** Centres and a network of Phrae that are at work. */
export async function findPlace(owner: Sql): Promise<Place> {
  const working = await owner<{ id: string }[]>`
    select c.id from centres.centre c join centres.centre_stage s on s.centre_id = c.id
    where c.province_code = '54' and s.stage = 'ESTABLISHED' and s.until is null and s.since < current_date - 1
      and not exists (select from centres.activity a where a.centre_id = c.id and a.held_on >= current_date)
    order by c.id`
  const [found] = await owner<{ network: string; day: string; today: string }[]>`
    select network_id as network, (current_date - 1)::text as day, current_date::text as today from networks.network_status
    where province_code = '54' and status = 'ACTIVE' and until is null and since < current_date - 1 limit 1`
  const [centre, ...others] = working.map(({ id }) => id)
  if (!found || !centre || others.length === 0) throw new Error('Phrae has too few working centres, or no network')
  return { ...found, centre, others }
}

/** A write that nobody has sent before: now and then a centre is suspended, else an activity or a hearing recorded. */
export function newWrite(place: Place, nth: number): Write {
  const key = randomUUID()
  const other = nth % 5 === 0 ? place.others.pop() : undefined
  if (other) return suspension(key, other, place)
  return nth % 2 === 0 ? activity(key, place) : hearing(key, place)
}

const suspension = (key: string, id: string, { today }: Place): Write => ({
  key,
  document: `mutation ($input: SuspendCentreInput!) { written: suspendCentre(input: $input) {
    centre { version } userErrors { code message } } }`,
  input: { idempotencyKey: key, id, suspendedOn: today, reason: key },
  row: { schema: 'centres', table: 'centre_suspension', mark: 'reason' },
})

const activity = (key: string, { centre, day }: Place): Write => ({
  key,
  document: `mutation ($input: RecordActivityInput!) { written: recordActivity(input: $input) {
    centre { version } userErrors { code message } } }`,
  input: { idempotencyKey: key, centreId: centre, mission: 3, name: key, heldOn: day, attendance: 5, confirm: true },
  row: { schema: 'centres', table: 'activity', mark: 'name_th' },
})

const hearing = (key: string, { network, day }: Place): Write => ({
  key,
  document: `mutation ($input: RecordHearingInput!) { written: recordHearing(input: $input) {
    network { version } userErrors { code message } } }`,
  input: { idempotencyKey: key, networkId: network, place: key, heldOn: day, attendance: 5, confirm: true },
  row: { schema: 'networks', table: 'hearing', mark: 'place_th' },
})

/** Sends an operation with variables. @throws when no answer came */
export async function send(
  address: string,
  token: string,
  { document, input }: Pick<Write, 'document' | 'input'>,
): Promise<GraphAnswer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'accept-language': 'en' },
    body: JSON.stringify({ query: document, variables: { input } }),
  })
  const { data = null, errors = [] } = (await response.json()) as Partial<GraphAnswer>
  return { status: response.status, data, errors }
}

/** Whether an answer says that the write was done. */
export const isAcknowledged = ({ data, errors }: GraphAnswer): boolean =>
  errors.length === 0 && (data?.written as { userErrors: unknown[] } | null)?.userErrors.length === 0

/** What the database holds of a write: its rows, their rows in the change log, and its key. All 1, or all 0. */
export async function tracesOf(owner: Sql, { key, row }: Write): Promise<number[]> {
  const schema = owner(row.schema)
  const [traces] = await owner<{ rows: number; logged: number; keys: number }[]>`
    select (select count(*)::int from ${schema}.${owner(row.table)} where ${owner(row.mark)} = ${key}) as rows,
      (select count(*)::int from ${schema}.change_log
       where table_name = ${row.table} and operation = 'INSERT' and after ->> ${row.mark} = ${key}) as logged,
      (select count(*)::int from ${schema}.idempotency_key where key = ${key} and result is not null) as keys`
  return traces ? [traces.rows, traces.logged, traces.keys] : []
}
