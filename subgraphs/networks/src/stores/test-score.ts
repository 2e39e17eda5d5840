import type { PendingRows, Transaction } from '@hub/db/connect'
import type { testKinds } from '@hub/db/networks/values'

export interface TestScoreRow {
  participantId: string
  kind: (typeof testKinds)[number]
  score: number
  maxScore: number
  percentage: number
}

/** The results of these participants that the viewer may see, the test before the training first. */
export const scoresByParticipant = (sql: Transaction, ids: readonly string[]): PendingRows<TestScoreRow> => sql<
  TestScoreRow[]
>`
  select participant_id, kind, score, max_score, 100 * score / max_score as percentage
  from networks.test_score
  where participant_id = any (${ids}::uuid[])
  order by participant_id, kind desc`

/** Points as they are recorded. */
export interface RecordedScore {
  participantId: string
  kind: (typeof testKinds)[number]
  score: number
  maxScore: number
}

/** The points of these participants. */
export const recordedScores = (sql: Transaction, ids: readonly string[]): PendingRows<RecordedScore> => sql<
  RecordedScore[]
>`
  select participant_id, kind, score, max_score from networks.test_score where participant_id = any (${ids}::uuid[])`

/** The scales that points of a training's tests are recorded on, as far as the viewer sees them. */
export const testScales = (
  sql: Transaction,
  trainingId: string,
): PendingRows<Pick<RecordedScore, 'kind' | 'maxScore'>> => sql<Pick<RecordedScore, 'kind' | 'maxScore'>[]>`
  select distinct s.kind, s.max_score
  from networks.participant p join networks.test_score s on s.participant_id = p.id
  where p.training_id = ${trainingId}`

/** Writes points, in the place of any recorded before. */
export const putScores = (sql: Transaction, scores: readonly RecordedScore[]) => sql`
  insert into networks.test_score (participant_id, kind, province_code, lao_code, score, max_score, demo)
  select p.id, row.kind, p.province_code, p.lao_code, row.score, row.max_score, p.demo
  from unnest(
    ${scores.map(({ participantId }) => participantId)}::uuid[], ${scores.map(({ kind }) => kind)}::text[],
    ${scores.map(({ score }) => score)}::numeric[], ${scores.map(({ maxScore }) => maxScore)}::numeric[]
  ) as row (id, kind, score, max_score)
  join networks.participant p on p.id = row.id
  on conflict (participant_id, kind) do update set score = excluded.score, max_score = excluded.max_score`

/** Removes points. */
export const removeScores = (sql: Transaction, scores: readonly Pick<RecordedScore, 'participantId' | 'kind'>[]) => sql`
  delete from networks.test_score s
  using unnest(
    ${scores.map(({ participantId }) => participantId)}::uuid[], ${scores.map(({ kind }) => kind)}::text[]
  ) as row (id, kind)
  where s.participant_id = row.id and s.kind = row.kind`
