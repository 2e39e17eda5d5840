import type { PendingRows, Transaction } from '@hub/db/connect'
import type { PersonFacts } from '@hub/server'
import type { ParticipantCategory } from './participant-page.ts'

/** Someone put down for a training, as the tables have it. */
export interface NewParticipant {
  category: ParticipantCategory
  provinceCode: string | null
  districtCode: string | null
  laoCode: string | null
  position: string | null
  isCoreTrainer: boolean
  person: PersonFacts | null
}

/** Puts people down for a training, each with the person; their ids in the order given. */
export const insertParticipants = (
  sql: Transaction,
  { id, demo }: { id: string; demo: boolean },
  participants: readonly NewParticipant[],
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  with given as materialized (
    select gen_random_uuid() as id, p.*
    from rows from (
      jsonb_to_recordset(${sql.json(participants as never)}) as (
        category text, "provinceCode" text, "districtCode" text, "laoCode" text, position text, "isCoreTrainer" boolean,
        person jsonb)
    ) with ordinality as p (category, province_code, district_code, lao_code, position, is_core_trainer, person, row)
  ), enrolled as (
    insert into networks.participant
      (id, training_id, category, province_code, district_code, lao_code, position_th, is_core_trainer, demo)
    select id, ${id}, category, province_code, district_code, lao_code, position, is_core_trainer, ${demo} from given
  ), person as (
    insert into networks.participant_person (participant_id, province_code, lao_code, name, phone, line_id, demo)
    select id, province_code, lao_code, person ->> 'name', person ->> 'phone', person ->> 'lineId', ${demo}
    from given where jsonb_typeof(person) = 'object'
  )
  select id from given order by row`

/** Writes what is right of a participant; the version is raised. Its tests follow it to another place. */
export const updateParticipant = (sql: Transaction, id: string, of: Omit<NewParticipant, 'person'>) => sql`
  with test as (
    update networks.test_score set province_code = ${of.provinceCode}, lao_code = ${of.laoCode} where participant_id = ${id}
  ), person as (
    update networks.participant_person set province_code = ${of.provinceCode}, lao_code = ${of.laoCode}
    where participant_id = ${id}
  )
  update networks.participant
  set category = ${of.category}, province_code = ${of.provinceCode}, district_code = ${of.districtCode},
      lao_code = ${of.laoCode}, position_th = ${of.position}, is_core_trainer = ${of.isCoreTrainer}
  where id = ${id}`

/** Writes who a participant is. */
export const putParticipantPerson = (
  sql: Transaction,
  {
    id,
    demo,
    provinceCode,
    laoCode,
  }: { id: string; demo: boolean; provinceCode: string | null; laoCode: string | null },
  { name, phone, lineId }: PersonFacts,
) => sql`
  insert into networks.participant_person as p (participant_id, province_code, lao_code, name, phone, line_id, demo)
  values (${id}, ${provinceCode}, ${laoCode}, ${name}, ${phone}, ${lineId}, ${demo})
  on conflict (participant_id) do update set name = excluded.name, phone = excluded.phone, line_id = excluded.line_id`

/** Takes the person off a participant's record. */
export const removeParticipantPerson = (sql: Transaction, id: string) => sql`
  delete from networks.participant_person where participant_id = ${id}`

/** Takes a participant off the list, with the person and any score. */
export const removeParticipant = (sql: Transaction, id: string) => sql`
  delete from networks.participant where id = ${id}`

/** Writes who came to a training and who did not; raises the versions of those of whom that changes. */
export const updateAttendance = (
  sql: Transaction,
  rows: readonly { participantId: string; attended: boolean }[],
) => sql`
  update networks.participant p set attended = row.attended, version = p.version + 1
  from jsonb_to_recordset(${sql.json(rows as never)}) as row ("participantId" uuid, attended boolean)
  where p.id = row."participantId" and p.attended <> row.attended`

/** Raises the versions of participants. */
export const raiseParticipantVersions = (sql: Transaction, ids: readonly string[]) => sql`
  update networks.participant set version = version + 1 where id = any (${ids}::uuid[])`
