import type { PendingRows, Transaction } from '@hub/db/connect'
import type { ParticipantCategory } from './participant-page.ts'

export interface NewSeries {
  nameTh: string
  nameEn: string | null
  objectives: readonly string[]
  seats: readonly { category: ParticipantCategory; peoplePerProvince: number }[]
}

/** Writes a series with its objectives and whom it asks provinces for; its id. */
export const insertSeries = (
  sql: Transaction,
  { nameTh, nameEn, objectives, seats }: NewSeries,
): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  with series as (
    insert into networks.training_series (name_th, name_en) values (${nameTh}, ${nameEn}) returning id
  ), objective as (
    insert into networks.training_series_objective (series_id, ordinal, objective_th)
    select series.id, o.ordinal, o.objective
    from series cross join unnest(${objectives}::text[]) with ordinality as o (objective, ordinal)
  ), seat as (
    insert into networks.training_series_seat (series_id, category, people_per_province)
    select series.id, s.category, s.people
    from series cross join unnest(
      ${seats.map(({ category }) => category)}::text[],
      ${seats.map(({ peoplePerProvince }) => peoplePerProvince)}::integer[]
    ) as s (category, people)
  )
  select id from series`

/** The series with this Thai name. */
export const seriesNamed = (sql: Transaction, nameTh: string): PendingRows<{ id: string }> => sql<{ id: string }[]>`
  select id from networks.training_series where name_th = ${nameTh}`

/** Whether this series is of the demo nation; no row when there is none. */
export const seriesOrigin = (sql: Transaction, id: string): PendingRows<{ demo: boolean }> => sql<{ demo: boolean }[]>`
  select demo from networks.training_series where id = ${id}`
