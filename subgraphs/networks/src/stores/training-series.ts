import type { PendingRows, Transaction } from '@hub/db/connect'
import type { participantCategories } from '@hub/db/networks/values'
import { isOpaqueId } from '@hub/server'

export interface SeriesRow {
  id: string
  nameTh: string
  nameEn: string | null
}

export interface SeriesObjectiveRow {
  seriesId: string
  objectiveTh: string
}

export interface SeriesSeatRow {
  seriesId: string
  category: (typeof participantCategories)[number]
  peoplePerProvince: number
}

/** All series, by name. */
export const allSeries = (sql: Transaction): PendingRows<SeriesRow> => sql<SeriesRow[]>`
  select id, name_th, name_en from networks.training_series order by name_th collate "th-x-icu", id`

/** The series with these ids. */
export const seriesById = (sql: Transaction, ids: readonly string[]): PendingRows<SeriesRow> => sql<SeriesRow[]>`
  select id, name_th, name_en from networks.training_series where id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** What these series are meant to reach, in order. */
export const objectivesBySeries = (sql: Transaction, ids: readonly string[]): PendingRows<SeriesObjectiveRow> => sql<
  SeriesObjectiveRow[]
>`
  select series_id, objective_th
  from networks.training_series_objective
  where series_id = any (${ids}::uuid[])
  order by series_id, ordinal`

/** Whom these series ask each province for. */
export const seatsBySeries = (sql: Transaction, ids: readonly string[]): PendingRows<SeriesSeatRow> => sql<
  SeriesSeatRow[]
>`
  select series_id, category, people_per_province
  from networks.training_series_seat
  where series_id = any (${ids}::uuid[])`
