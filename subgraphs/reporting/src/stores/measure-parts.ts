import type { PendingRows, Transaction } from '@hub/db/connect'
import type { measureChannelKinds } from '@hub/db/reporting/values'

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
