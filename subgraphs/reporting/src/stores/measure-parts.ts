import type { PendingRows, Transaction } from '@hub/db/connect'
import type { measureChannelKinds } from '@hub/db/reporting/values'
import type { ReplacedRow } from './replaced-row.ts'

interface OfMeasure {
  measureId: string
}

export interface StepRow extends OfMeasure {
  number: number
  text: string | null
  startedOn: string | null
  finishedOn: string | null
}

export interface ChannelRow extends OfMeasure {
  kind: (typeof measureChannelKinds)[number]
  detail: string | null
}

export interface ApprovalRow extends OfMeasure {
  order: number
  position: string
  approvedOn: string | null
}

export interface ScoreRow extends OfMeasure {
  /** Number of the dimension, 1–4. */
  dimension: number
  score: number
  source: string
}

export interface ScoreRevisionRow extends ReplacedRow {
  measureId: string
  dimension: number
  score: number
  source: string
}

export interface ReturnRow extends OfMeasure {
  returnedOn: string
  position: string
  message: string
}

/** Names a score. */
export type ScoreKey = Pick<ScoreRow, 'measureId' | 'dimension'>

/** Steps of these measures, in order. */
export const stepsByMeasure = (sql: Transaction, measures: readonly string[]): PendingRows<StepRow> => sql<StepRow[]>`
  select measure_id, number, body as text, started_on, finished_on
  from reporting.measure_step
  where measure_id = any (${[...measures]}::uuid[])
  order by number`

/** Channels of these measures, in the order of the announcement. */
export const channelsByMeasure = (sql: Transaction, measures: readonly string[]): PendingRows<ChannelRow> => sql<
  ChannelRow[]
>`
  select measure_id, kind, detail
  from reporting.measure_channel
  where measure_id = any (${[...measures]}::uuid[])
  order by ordinal`

/** Approvals of these measures, from the officer who drafts up. */
export const approvalsByMeasure = (sql: Transaction, measures: readonly string[]): PendingRows<ApprovalRow> => sql<
  ApprovalRow[]
>`
  select measure_id, ordinal as order, position_th as position, approved_on
  from reporting.measure_approval
  where measure_id = any (${[...measures]}::uuid[])
  order by ordinal`

/** Scores of these measures, by dimension. */
export const scoresByMeasure = (sql: Transaction, measures: readonly string[]): PendingRows<ScoreRow> => sql<
  ScoreRow[]
>`
  select measure_id, dimension, score, source
  from reporting.ita_score
  where measure_id = any (${[...measures]}::uuid[])
  order by dimension`

/** What these scores were before they were corrected, the latest first. */
export const revisionsByScore = (sql: Transaction, keys: readonly ScoreKey[]): PendingRows<ScoreRevisionRow> => sql<
  ScoreRevisionRow[]
>`
  select r.measure_id, r.dimension, r.revision as number, r.replaced_at, r.cause, r.score, r.source
  from unnest(
    ${keys.map(({ measureId }) => measureId)}::uuid[], ${keys.map(({ dimension }) => dimension)}::integer[]
  ) as wanted (measure_id, dimension)
  join reporting.ita_score_revision r using (measure_id, dimension)
  order by r.revision desc`

/** The times that these measures were sent back, the latest first. */
export const returnsByMeasure = (sql: Transaction, measures: readonly string[]): PendingRows<ReturnRow> => sql<
  ReturnRow[]
>`
  select measure_id, returned_on, position_th as position, message
  from reporting.measure_return
  where measure_id = any (${[...measures]}::uuid[])
  order by ordinal desc`
