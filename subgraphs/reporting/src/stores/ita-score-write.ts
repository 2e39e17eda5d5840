import type { PendingRows, Transaction } from '@hub/db/connect'
import type { ScoreRow } from './measure-parts.ts'

type Score = Pick<ScoreRow, 'dimension' | 'score' | 'source'>

/** Records scores of a measure that has none of their dimensions. */
export const insertScores = (sql: Transaction, id: string, scores: readonly Score[]): PendingRows<object> => sql<
  object[]
>`
  insert into reporting.ita_score (measure_id, province_code, lao_code, demo, dimension, score, source)
  select m.id, m.province_code, m.lao_code, m.demo, told.dimension, told.score, told.source
  from unnest(
    ${scores.map(({ dimension }) => dimension)}::integer[], ${scores.map(({ score }) => score)}::numeric[],
    ${scores.map(({ source }) => source)}::text[]
  ) as told (dimension, score, source)
  join reporting.participation_measure m on m.id = ${id}`

/** Keeps a score as it stands as its next revision. */
export const keepScore = (sql: Transaction, id: string, dimension: number, cause: string): PendingRows<object> => sql<
  object[]
>`
  insert into reporting.ita_score_revision
    (measure_id, province_code, lao_code, demo, dimension, revision, cause, score, source)
  select s.measure_id, s.province_code, s.lao_code, s.demo, s.dimension,
         (select count(*) + 1 from reporting.ita_score_revision where measure_id = s.measure_id and dimension = s.dimension),
         ${cause}, s.score, s.source
  from reporting.ita_score s
  where s.measure_id = ${id} and s.dimension = ${dimension}`

/** Gives a score another value or source. */
export const updateScore = (sql: Transaction, id: string, { dimension, score, source }: Score): PendingRows<object> =>
  sql<object[]>`
  update reporting.ita_score set score = ${score}, source = ${source}
  where measure_id = ${id} and dimension = ${dimension}`
