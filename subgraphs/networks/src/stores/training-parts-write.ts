import type { PendingRows, Transaction } from '@hub/db/connect'
import type { LetterReference } from '@hub/schema/letter-reference'
import type { LetterRow } from './training-parts.ts'
import type { TrainingRecord } from './training-write.ts'

/** The training that parts are written for. */
type Whole = Pick<TrainingRecord, 'id' | 'provinceCode' | 'demo'>

export interface NewSession {
  startsAt: Date
  endsAt: Date
}

/** Puts these sessions in the place of a training's. */
export const replaceSessions = (
  sql: Transaction,
  { id, provinceCode, demo }: Whole,
  sessions: readonly NewSession[],
) => sql`
  with gone as (delete from networks.training_session where training_id = ${id})
  insert into networks.training_session (training_id, province_code, starts_at, ends_at, demo)
  select ${id}, ${provinceCode}, starts_at, ends_at, ${demo}
  from unnest(
    ${sessions.map(({ startsAt }) => startsAt.toISOString())}::timestamptz[],
    ${sessions.map(({ endsAt }) => endsAt.toISOString())}::timestamptz[]
  ) as session (starts_at, ends_at)`

export interface NewRoom {
  provinceCode: string
  placeTh: string | null
}

/** Takes away the rooms of these provinces in a training. */
export const removeRooms = (sql: Transaction, trainingId: string, provinceCodes: readonly string[]) => sql`
  delete from networks.training_room
  where training_id = ${trainingId} and province_code = any (${provinceCodes}::text[])`

/** Writes rooms of a training. */
export const insertRooms = (
  sql: Transaction,
  { id, demo }: Pick<Whole, 'id' | 'demo'>,
  rooms: readonly NewRoom[],
) => sql`
  insert into networks.training_room (training_id, province_code, place_th, demo)
  select ${id}, room."provinceCode", room."placeTh", ${demo}
  from jsonb_to_recordset(${sql.json(rooms as never)}) as room ("provinceCode" text, "placeTh" text)`

export interface NewLetter extends LetterReference {
  kind: LetterRow['kind']
  /** Canonical. */
  reference: string
  datedOn: string | null
  sender: string | null
  recipient: string | null
}

/** Writes letters about a training; their ids. */
export const insertLetters = (
  sql: Transaction,
  { id, provinceCode, demo }: Whole,
  letters: readonly NewLetter[],
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  insert into networks.training_letter
    (training_id, province_code, kind, reference, prefix, unit_code, is_circular, running_number, dated_on, sender_th,
     recipient_th, demo)
  select ${id}, ${provinceCode}, l.kind, l.reference, l.prefix, l."unitCode", l."isCircular", l."runningNumber",
         l."datedOn", l.sender, l.recipient, ${demo}
  from jsonb_to_recordset(${sql.json(letters as never)}) as l (
    kind text, reference text, prefix text, "unitCode" text, "isCircular" boolean, "runningNumber" integer,
    "datedOn" date, sender text, recipient text)
  returning id`

/** Gives a letter its number. */
export const updateLetterNumber = (
  sql: Transaction,
  id: string,
  { reference, runningNumber, datedOn }: { reference: string; runningNumber: number; datedOn: string | null },
) => sql`
  update networks.training_letter
  set reference = ${reference}, running_number = ${runningNumber}, dated_on = coalesce(${datedOn}::date, dated_on)
  where id = ${id}`
