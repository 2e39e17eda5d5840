import { alreadyExists, type Change, InputChecks, outOfOrder, readRows, type Verb, writers } from '@hub/server'
import { namedParticipants } from '../claims/participants.ts'
import { checkNotCancelled, trainingOfPeople } from '../claims/training.ts'
import { refreshIfHeld } from '../effects/attendance-changed.ts'
import type { RecordTestScoresInput, TestScoreInput } from '../generated/resolvers.ts'
import { checkReplaced, checkScales } from '../inputs/check-scores.ts'
import type { ParticipantRecord } from '../stores/participant-record.ts'
import { raiseParticipantVersions } from '../stores/participant-write.ts'
import { putScores, type RecordedScore, recordedScores, removeScores } from '../stores/test-score.ts'

const most = 500
const highest = 1000

/** Records points of the tests before and after a training. */
export const recordTestScores: Verb<RecordTestScoresInput, { trainingId: string; participantIds: string[] }> = {
  name: 'recordTestScores',
  by: writers.offices,
  async run(change, { trainingId, scores: rows, confirm }) {
    const { sql } = change
    const training = await trainingOfPeople(change, trainingId)
    checkNotCancelled(training)
    checkRows(rows)
    const named = rows.map(({ participantId, expectedVersion }, row) => ({
      id: participantId,
      expectedVersion,
      path: ['input', 'scores', row],
    }))
    const participants = await namedParticipants(change, trainingId, named)
    checkAttended(rows, participants)
    const participantIds = [...new Set(rows.map(({ participantId }) => participantId))]
    const recorded = await recordedScores(sql, participantIds)
    if (!confirm) {
      checkReplaced(rows, recorded)
      await checkScales(change, trainingId, rows)
    }
    await write(change, rows, recorded)
    await refreshIfHeld(change, training)
    return { trainingId, participantIds }
  },
}

/** Writes what differs from what is recorded, and raises the versions of those of whom it does. */
async function write(
  { sql }: Change,
  rows: readonly TestScoreInput[],
  recorded: readonly RecordedScore[],
): Promise<void> {
  const before = new Map(recorded.map((each) => [keyOf(each), each]))
  const put = rows.flatMap(({ score, ...row }) => {
    const known = before.get(keyOf(row))
    const isNew = typeof score === 'number' && (known?.score !== score || known.maxScore !== row.maxScore)
    return isNew ? [{ ...row, score }] : []
  })
  const removed = rows.filter((row) => typeof row.score !== 'number' && before.has(keyOf(row)))
  if (put.length > 0) await putScores(sql, put)
  if (removed.length > 0) await removeScores(sql, removed)
  const changed = [...new Set([...put, ...removed].map(({ participantId }) => participantId))]
  if (changed.length > 0) await raiseParticipantVersions(sql, changed)
}

const keyOf = ({ participantId, kind }: Pick<RecordedScore, 'participantId' | 'kind'>): string =>
  `${participantId} ${kind}`

/** @throws {Refused} INVALID or ALREADY_EXISTS */
function checkRows(rows: readonly TestScoreInput[]): void {
  const checks = new InputChecks()
  readRows(checks, ['input', 'scores'], rows, { min: 1, max: most })
  checks.settle()
  const first = new Map<string, number>()
  for (const [row, each] of rows.entries()) {
    checkPoints(checks, row, each)
    const before = first.get(keyOf(each))
    if (before === undefined) first.set(keyOf(each), row)
    else checks.add(alreadyExists(['input', 'scores', row, 'participantId'], sameRow(before + 1)))
  }
  checks.settle()
}

function checkPoints(checks: InputChecks, row: number, { score, maxScore }: TestScoreInput): void {
  const path = ['input', 'scores', row]
  checks.number([...path, 'maxScore'], maxScore, { min: 0.01, max: highest, decimals: 2 })
  checks.number([...path, 'score'], score, { min: 0, max: maxScore, decimals: 2 })
}

/** @throws {Refused} OUT_OF_ORDER for points of the test after the training of people who did not come */
function checkAttended(rows: readonly TestScoreInput[], participants: readonly ParticipantRecord[]): void {
  const checks = new InputChecks()
  for (const [row, { kind, score }] of rows.entries())
    if (kind === 'POST' && typeof score === 'number' && !participants[row]?.attended)
      checks.add(outOfOrder(['input', 'scores', row, 'kind'], absent))
  checks.settle()
}

const sameRow = (row: number) => ({
  th: `เป็นแบบทดสอบเดียวกันของผู้เข้าอบรมเดียวกับแถวที่ ${row}`,
  en: `row ${row} is the same test of the same participant`,
})
const absent = {
  th: 'ยังไม่ได้บันทึกว่าผู้เข้าอบรมมา ผู้ทำแบบทดสอบหลังอบรมต้องมาอบรม',
  en: 'the participant is not recorded to have attended; record that first',
}
