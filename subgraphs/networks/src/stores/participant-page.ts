import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import { participantCategories } from '@hub/db/networks/values'
import { all, type ConnectionSource, isOpaqueId } from '@hub/server'
import { type PersonColumns, personColumns } from './person.ts'

export type ParticipantCategory = (typeof participantCategories)[number]

export interface ParticipantRow extends PersonColumns {
  id: string
  trainingId: string
  category: ParticipantCategory
  /** Null for people of central agencies. */
  provinceCode: string | null
  districtCode: string | null
  laoCode: string | null
  attended: boolean
  isCoreTrainer: boolean
  position: string | null
  version: number
}

export interface ParticipantFilter {
  categories?: readonly ParticipantCategory[] | null
  provinceCodes?: readonly string[] | null
  laoCode?: string | null
  attended?: boolean | null
  isCoreTrainer?: boolean | null
}

export type ParticipantOrder = 'CATEGORY' | 'PROVINCE'

const participantColumns = (sql: Transaction): Fragment => sql`
  p.id, p.training_id, p.category, p.province_code, p.district_code, p.lao_code, p.attended, p.is_core_trainer,
  p.position_th as position, p.version, ${personColumns(sql)}`

/** The participants with these ids that the viewer may see. */
export const participantsById = (sql: Transaction, ids: readonly string[]): PendingRows<ParticipantRow> => sql<
  ParticipantRow[]
>`
  select ${participantColumns(sql)}
  from networks.participant p
  left join networks.participant_person person on person.participant_id = p.id
  where p.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** The participants of trainings that the viewer may see, as pages; the person is there for those who may see it. */
export const participantPages: ConnectionSource<ParticipantFilter, ParticipantOrder> = {
  from: (sql) => sql`
    networks.participant p
    left join networks.participant_person person on person.participant_id = p.id`,
  columns: participantColumns,
  tie: { by: (sql) => sql`p.id`, type: 'uuid' },
  orders: {
    CATEGORY: { by: (sql) => sql`array_position(${participantCategories}::text[], p.category)`, type: 'integer' },
    PROVINCE: { by: (sql) => sql`coalesce(p.province_code, '')`, type: 'text' },
  },
  defaultOrder: { field: 'CATEGORY', direction: 'ASC' },
  unfiltered: all,
  where: (
    sql,
    { categories = null, provinceCodes = null, laoCode = null, attended = null, isCoreTrainer = null },
  ) => sql`
    (${categories}::text[] is null or p.category = any (${categories}::text[]))
    and (${provinceCodes}::text[] is null or p.province_code = any (${provinceCodes}::text[]))
    and (${laoCode}::text is null or p.lao_code = ${laoCode})
    and (${attended}::boolean is null or p.attended = ${attended})
    and (${isCoreTrainer}::boolean is null or p.is_core_trainer = ${isCoreTrainer})`,
}
