import type { PendingRows, Transaction } from '@hub/db/connect'
import { isOpaqueId } from '@hub/server'
import type { ParticipantCategory } from './participant-page.ts'

/** A participant that is about to be changed. */
export interface ParticipantRecord {
  id: string
  trainingId: string
  category: ParticipantCategory
  provinceCode: string | null
  districtCode: string | null
  laoCode: string | null
  positionTh: string | null
  isCoreTrainer: boolean
  attended: boolean
  /** Whether the test after the training is recorded. */
  satPost: boolean
  version: number
  demo: boolean
}

/** The participants with these ids that the viewer may see. */
export const participantRecords = (sql: Transaction, ids: readonly string[]): PendingRows<ParticipantRecord> => sql<
  ParticipantRecord[]
>`
  select id, training_id, category, province_code, district_code, lao_code, position_th, is_core_trainer, attended,
         exists (select from networks.test_score s where s.participant_id = p.id and s.kind = 'POST') as sat_post,
         version, demo
  from networks.participant p
  where id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** What has changed of participants since versions of them. */
export const participantsChangedSince = (
  sql: Transaction,
  since: readonly { id: string; version: number }[],
): PendingRows<{ id: string; fields: string[] }> => sql<{ id: string; fields: string[] }[]>`
  select id, networks.changed_since('participant', id, version) as fields
  from unnest(${since.map(({ id }) => id)}::text[], ${since.map(({ version }) => version)}::integer[]) as since (id, version)`

/** A person on the list of a training, and where from. */
export interface EnrolledPerson {
  id: string
  name: string
  phone: string | null
  provinceCode: string | null
  districtCode: string | null
  laoCode: string | null
}

/** The persons of a training with one of these names. */
export const enrolledPersons = (
  sql: Transaction,
  trainingId: string,
  names: readonly string[],
): PendingRows<EnrolledPerson> => sql<EnrolledPerson[]>`
  select p.id, person.name, person.phone, p.province_code, p.district_code, p.lao_code
  from networks.participant p join networks.participant_person person on person.participant_id = p.id
  where p.training_id = ${trainingId} and person.name = any (${names}::text[])`

/** How many people took part in a training as counted, and whether a document gives a total. */
export const attendanceOf = (
  sql: Transaction,
  trainingId: string,
): PendingRows<{ attended: number; isReported: boolean }> => sql<{ attended: number; isReported: boolean }[]>`
  select coalesce((select attended from networks.count_training_participants(${[trainingId]}::uuid[])
                   where category is null), 0) as attended,
         exists (select from networks.reported_participants where training_id = ${trainingId}) as is_reported`
