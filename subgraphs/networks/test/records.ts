import { randomUUID } from 'node:crypto'
import type { Sql } from '@hub/db/connect'
import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'

/** A network: when it was formed, stood and ended, and what its steps took. */
export interface NetworkRecord {
  provinceCode?: string
  name?: string
  formedOn?: string | null
  closedOn?: string | null
  /** Last day of each step that was finished, from the first, and its hours. */
  steps?: { finishedOn: string | null; hours: number | null }[]
  /** Times of not working: first day, and first day of working again. */
  dormant?: [string, string?][]
}

/** Writes a network; its id. */
export async function addNetwork(sql: Sql, record: NetworkRecord): Promise<string> {
  const { provinceCode = '54', name = 'เครือข่ายทดสอบ', formedOn = null, closedOn = null } = record
  const id = randomUUID()
  const periods = statusPeriods(record)
  const status = periods.at(-1)?.status ?? 'FORMING'
  await sql`insert into networks.network ${sql({ id, province_code: provinceCode, name_th: name, formed_on: formedOn, closed_on: closedOn, status })}`
  for (const period of periods)
    await sql`insert into networks.network_status ${sql({ network_id: id, province_code: provinceCode, ...period })}`
  for (const [at, { finishedOn, hours }] of (record.steps ?? []).entries())
    await sql`insert into networks.network_step ${sql({ network_id: id, province_code: provinceCode, step: at + 1, finished_on: finishedOn, hours })}`
  return id
}

/** The periods that follow from the days of a network. */
export function statusPeriods({ formedOn, closedOn, dormant = [] }: NetworkRecord) {
  const changes: { status: 'FORMING' | 'ACTIVE' | 'DORMANT' | 'CLOSED'; since: string }[] = []
  if (formedOn) changes.push({ status: 'ACTIVE', since: formedOn })
  for (const [from, until] of dormant) {
    changes.push({ status: 'DORMANT', since: from })
    if (until) changes.push({ status: 'ACTIVE', since: until })
  }
  if (closedOn) changes.push({ status: 'CLOSED', since: closedOn })
  return changes.map((change, at) => ({ ...change, until: changes[at + 1]?.since ?? null }))
}

/** A participant of a training. */
export interface ParticipantRecord {
  category?: string
  provinceCode?: string | null
  districtCode?: string | null
  laoCode?: string | null
  attended?: boolean
  coreTrainer?: boolean
  /** Points before and after, of 20; null for a test not sat. */
  scores?: [number | null, number | null]
  name?: string
}

/** A training: where it belongs, when it was held and who took part. */
export interface TrainingRecord {
  series?: string
  name?: string
  provinceCode?: string | null
  startsOn: string
  endsOn?: string
  status?: 'SCHEDULED' | 'COMPLETED' | 'CANCELLED'
  mode?: 'ON_SITE' | 'WEB_CONFERENCE'
  /** Provinces with a room. */
  rooms?: string[]
  participants?: ParticipantRecord[]
  /** Totals of documents. */
  reported?: { participants: number; laos?: number; category?: string; provinceCode?: string }[]
}

/** Writes a training; its id. */
export async function addTraining(sql: Sql, record: TrainingRecord): Promise<string> {
  const { series = 'โครงการทดสอบ', name = 'การอบรมทดสอบ', provinceCode = null, startsOn } = record
  const id = randomUUID()
  const [known] = await sql<{ id: string }[]>`
    insert into networks.training_series (name_th) values (${series})
    on conflict (name_th) do update set name_th = excluded.name_th returning id`
  await sql`insert into networks.training ${sql({
    id,
    series_id: known?.id ?? '',
    province_code: provinceCode,
    name_th: name,
    fiscal_year: fiscalYearOf(startsOn),
    mode: record.mode ?? 'ON_SITE',
    status: record.status ?? 'COMPLETED',
    starts_on: startsOn,
    ends_on: record.endsOn ?? startsOn,
  })}`
  for (const room of record.rooms ?? [])
    await sql`insert into networks.training_room ${sql({ training_id: id, province_code: room })}`
  for (const { participants, laos = null, category = null, provinceCode: of = null } of record.reported ?? [])
    await sql`insert into networks.reported_participants ${sql({ training_id: id, participants, laos, category, province_code: of, source_th: 'เอกสารทดสอบ' })}`
  for (const participant of record.participants ?? []) await addParticipant(sql, id, participant)
  return id
}

const maxScore = 20

async function addParticipant(sql: Sql, trainingId: string, record: ParticipantRecord): Promise<void> {
  const { provinceCode = '54', laoCode = null, scores = [null, null], name } = record
  const id = randomUUID()
  const scope = { province_code: provinceCode, lao_code: laoCode }
  await sql`insert into networks.participant ${sql({
    id,
    training_id: trainingId,
    ...scope,
    category: record.category ?? (provinceCode ? 'PEOPLE_REPRESENTATIVE' : 'ONDC_OFFICIAL'),
    district_code: record.districtCode ?? null,
    attended: record.attended ?? true,
    is_core_trainer: record.coreTrainer ?? false,
  })}`
  if (name)
    await sql`insert into networks.participant_person ${sql({ participant_id: id, ...scope, name, phone: '080-000-0000' })}`
  for (const [at, score] of scores.entries())
    if (score !== null)
      await sql`insert into networks.test_score ${sql({ participant_id: id, kind: at === 0 ? 'PRE' : 'POST', score, max_score: maxScore, ...scope })}`
}

/** Brings the rollups up to what was written. */
export const refresh = (sql: Sql) => sql`select networks.refresh_rollups()`
