import { alreadyExists, type Change, InputChecks, outOfOrder, Refused, readRows, type Verb, writers } from '@hub/server'
import { namedParticipants } from '../claims/participants.ts'
import { checkNotCancelled, trainingOfPeople } from '../claims/training.ts'
import { refreshAttendance } from '../effects/attendance-changed.ts'
import type { AttendanceInput, RecordAttendanceInput } from '../generated/resolvers.ts'
import { attendanceOf, type ParticipantRecord } from '../stores/participant-record.ts'
import { updateAttendance } from '../stores/participant-write.ts'
import type { TrainingRecord } from '../stores/training-write.ts'

const most = 500

/** Records who came to a training and who did not. */
export const recordAttendance: Verb<RecordAttendanceInput, { trainingId: string; participantIds: string[] }> = {
  name: 'recordAttendance',
  by: writers.offices,
  async run(change, { trainingId, attendance: rows }) {
    const training = await trainingOfPeople(change, trainingId)
    checkNotCancelled(training)
    if (training.startsOn > change.today) throw new Refused(outOfOrder(['input', 'trainingId'], notBegun(training)))
    checkRows(rows)
    const named = rows.map(({ participantId, expectedVersion }, row) => ({
      id: participantId,
      expectedVersion,
      path: ['input', 'attendance', row],
    }))
    const participants = await namedParticipants(change, trainingId, named)
    checkTests(rows, participants)
    const changed = rows.filter(({ attended }, row) => participants[row]?.attended !== attended)
    if (changed.length > 0) {
      await updateAttendance(change.sql, changed)
      if (training.status === 'COMPLETED') await checkSomebodyCame(change, trainingId)
      await refreshAttendance(change, training)
    }
    return { trainingId, participantIds: rows.map(({ participantId }) => participantId) }
  },
}

/** @throws {Refused} INVALID or ALREADY_EXISTS */
function checkRows(rows: readonly AttendanceInput[]): void {
  const checks = new InputChecks()
  readRows(checks, ['input', 'attendance'], rows, { min: 1, max: most })
  checks.settle()
  const first = new Map<string, number>()
  for (const [row, { participantId }] of rows.entries()) {
    const before = first.get(participantId)
    if (before === undefined) first.set(participantId, row)
    else checks.add(alreadyExists(['input', 'attendance', row, 'participantId'], sameRow(before + 1)))
  }
  checks.settle()
}

/** @throws {Refused} OUT_OF_ORDER for people who are said not to have come, but sat the test after the training */
function checkTests(rows: readonly AttendanceInput[], participants: readonly ParticipantRecord[]): void {
  const checks = new InputChecks()
  for (const [row, { attended }] of rows.entries())
    if (!attended && participants[row]?.satPost)
      checks.add(outOfOrder(['input', 'attendance', row, 'attended'], satTest))
  checks.settle()
}

/** @throws {Refused} OUT_OF_ORDER when a training that was held would have had nobody */
async function checkSomebodyCame({ sql }: Change, trainingId: string): Promise<void> {
  const [people] = await attendanceOf(sql, trainingId)
  if (!people?.attended && !people?.isReported) throw new Refused(outOfOrder(['input', 'attendance'], nobodyLeft))
}

const notBegun = ({ startsOn }: TrainingRecord) => ({
  th: `การอบรมเริ่มวันที่ ${startsOn}`,
  en: `the training begins on ${startsOn}`,
})
const sameRow = (row: number) => ({ th: `ซ้ำกับแถวที่ ${row}`, en: `row ${row} is of the same participant` })
const satTest = {
  th: 'มีคะแนนหลังอบรมแล้ว จึงต้องมาอบรม หากบันทึกผิด โปรดลบคะแนนก่อน',
  en: 'points of the test after the training are recorded, so the participant came; if they are wrong, remove them first',
}
const nobodyLeft = {
  th: 'การอบรมที่จัดแล้วต้องมีผู้เข้าอบรมอย่างน้อยหนึ่งคน หรือมีจำนวนจากเอกสาร',
  en: 'a training that was held had at least one participant, or a document gives how many',
}
