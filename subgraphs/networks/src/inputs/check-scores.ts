import { type Change, confirmationNeeded, InputChecks } from '@hub/server'
import type { TestScoreInput } from '../generated/resolvers.ts'
import { type RecordedScore, testScales } from '../stores/test-score.ts'

/** @throws {Refused} CONFIRMATION_NEEDED for rows that replace or remove points recorded otherwise */
export function checkReplaced(rows: readonly TestScoreInput[], recorded: readonly RecordedScore[]): void {
  const checks = new InputChecks()
  for (const [row, { participantId, kind, score, maxScore }] of rows.entries()) {
    const known = recorded.find((each) => each.participantId === participantId && each.kind === kind)
    if (known && (known.score !== score || known.maxScore !== maxScore))
      checks.add(confirmationNeeded(['input', 'scores', row, 'score'], otherwise(known)))
  }
  checks.settle()
}

/** @throws {Refused} CONFIRMATION_NEEDED for the first row of a test whose scale is not that of the test's others */
export async function checkScales({ sql }: Change, trainingId: string, rows: readonly TestScoreInput[]): Promise<void> {
  const checks = new InputChecks()
  const scales = new Map((await testScales(sql, trainingId)).map(({ kind, maxScore }) => [kind, maxScore]))
  for (const [row, { kind, score, maxScore }] of rows.entries()) {
    if (typeof score !== 'number') continue
    const usual = scales.get(kind)
    if (usual === undefined) scales.set(kind, maxScore)
    else if (usual !== maxScore) {
      checks.add(confirmationNeeded(['input', 'scores', row, 'maxScore'], otherScale(usual, maxScore)))
      break
    }
  }
  checks.settle()
}

const otherwise = ({ score, maxScore }: RecordedScore) => ({
  th: `บันทึกไว้แล้ว ${score} จาก ${maxScore}`,
  en: `${score} of ${maxScore} is recorded already`,
})
const otherScale = (usual: number, found: number) => ({
  th: `คะแนนเต็ม ${found} แต่คะแนนอื่นของแบบทดสอบนี้เต็ม ${usual}`,
  en: `it is of ${found}, but other points of this test are of ${usual}`,
})
