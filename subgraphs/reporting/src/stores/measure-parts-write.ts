import type { PendingRows, Transaction } from '@hub/db/connect'
import type { ChannelRow, StepRow } from './measure-parts.ts'

/** Says what a measure's LAO does in some of its steps. */
export const saveStepTexts = (
  sql: Transaction,
  id: string,
  steps: readonly Pick<StepRow, 'number' | 'text'>[],
): PendingRows<object> => sql<object[]>`
  insert into reporting.measure_step (measure_id, province_code, lao_code, demo, number, body)
  select m.id, m.province_code, m.lao_code, m.demo, told.number, told.body
  from unnest(${steps.map(({ number }) => number)}::integer[], ${steps.map(({ text }) => text)}::text[]) as told (number, body)
  join reporting.participation_measure m on m.id = ${id}
  on conflict (measure_id, number) do update set body = excluded.body`

/** Says when a step of a measure was begun and finished. */
export const saveStepDays = (
  sql: Transaction,
  id: string,
  { number, startedOn, finishedOn }: Pick<StepRow, 'number' | 'startedOn' | 'finishedOn'>,
): PendingRows<object> => sql<object[]>`
  insert into reporting.measure_step (measure_id, province_code, lao_code, demo, number, started_on, finished_on)
  select m.id, m.province_code, m.lao_code, m.demo, ${number}, ${startedOn}, ${finishedOn}
  from reporting.participation_measure m
  where m.id = ${id}
  on conflict (measure_id, number) do update set started_on = excluded.started_on, finished_on = excluded.finished_on`

/** Removes a measure's channels. */
export const removeChannels = (sql: Transaction, id: string): PendingRows<object> => sql<object[]>`
  delete from reporting.measure_channel where measure_id = ${id}`

/** Adds channels to a measure that has none, in their order. */
export const insertChannels = (
  sql: Transaction,
  id: string,
  channels: readonly Pick<ChannelRow, 'kind' | 'detail'>[],
): PendingRows<object> => sql<object[]>`
  insert into reporting.measure_channel (measure_id, province_code, lao_code, demo, ordinal, kind, detail)
  select m.id, m.province_code, m.lao_code, m.demo, told.ordinal, told.kind, told.detail
  from unnest(${channels.map(({ kind }) => kind)}::text[], ${channels.map(({ detail }) => detail)}::text[])
    with ordinality as told (kind, detail, ordinal)
  join reporting.participation_measure m on m.id = ${id}`
