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
