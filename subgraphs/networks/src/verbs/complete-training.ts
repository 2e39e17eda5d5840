import {
  alreadyExists,
  type Change,
  confirmationNeeded,
  InputChecks,
  outOfOrder,
  Refused,
  type Verb,
  writers,
} from '@hub/server'
import { claimScheduledTraining } from '../claims/training.ts'
import type { CompleteTrainingInput } from '../generated/resolvers.ts'
import { attendanceOf } from '../stores/participant-record.ts'
import { seatChecksByTraining } from '../stores/training-composition.ts'
import { insertReportedTotal, refreshTrainingFigures, updateTrainingStatus } from '../stores/training-write.ts'

/** Records that a training was held. */
export const completeTraining: Verb<CompleteTrainingInput, { id: string }> = {
  name: 'completeTraining',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const total = readTotal(input)
    const { id, expectedVersion } = input
    const training = await claimScheduledTraining(change, { id, expectedVersion })
    if (training.endsOn >= today) throw new Refused(outOfOrder(['input', 'id'], notOver(training.endsOn)))
    const [people] = await attendanceOf(sql, id)
    if (total && people?.isReported) throw new Refused(alreadyExists(['input', 'reportedTotal'], totalThere))
    if (!total && !people?.isReported && !people?.attended) throw new Refused(outOfOrder(['input', 'id'], nobody))
    if (!input.confirm) await checkComposition(change, id)
    if (total) await insertReportedTotal(sql, training, total)
    await updateTrainingStatus(sql, id, 'COMPLETED')
    await refreshTrainingFigures(sql, [training.fiscalYear], [id])
    return { id }
  },
}

function readTotal({ reportedTotal }: CompleteTrainingInput) {
  if (!reportedTotal) return null
  const checks = new InputChecks()
  const at = (field: string) => ['input', 'reportedTotal', field]
  const participants = checks.number(at('participants'), reportedTotal.participants, { min: 1, max: 100_000 })
  const laos = checks.number(at('laos'), reportedTotal.laos ?? null, { min: 0, max: 8000 })
  const source = checks.text(at('source'), reportedTotal.source, { min: 3, max: 300 })
  checks.settle()
  return { participants, laos, source }
}

const mostTold = 5

/** @throws {Refused} CONFIRMATION_NEEDED when those put down are not whom the series asks provinces for */
async function checkComposition({ sql }: Change, id: string): Promise<void> {
  const seats = await seatChecksByTraining(sql, [id])
  if (seats.every(({ enrolled }) => enrolled === 0)) return
  const differing = seats.filter(({ expected, enrolled }) => expected !== enrolled)
  if (differing.length === 0) return
  const told = differing.slice(0, mostTold)
  const list = told.map(
    ({ provinceCode, category, enrolled, expected }) => `${provinceCode} ${category} ${enrolled}/${expected}`,
  )
  const more = differing.length > mostTold ? ` +${differing.length - mostTold}` : ''
  throw new Refused(
    confirmationNeeded(['input', 'id'], {
      th: `ผู้ลงทะเบียนไม่ตรงกับองค์ประกอบของโครงการ (จังหวัด ประเภท มี/ต้องมี): ${list.join(', ')}${more}`,
      en: `those put down are not whom the series asks for (province, category, found/expected): ${list.join(', ')}${more}`,
    }),
  )
}

const notOver = (endsOn: string) => ({
  th: `วันสุดท้าย ${endsOn} ยังไม่ผ่านไป`,
  en: `its last day, ${endsOn}, is not over yet`,
})
const nobody = {
  th: 'ยังไม่มีผู้เข้าอบรมที่บันทึกว่ามา และไม่มีจำนวนจากเอกสาร',
  en: 'nobody is recorded to have attended, and no document gives how many did',
}
const totalThere = { th: 'มีจำนวนจากเอกสารแล้ว', en: 'a total of a document is recorded already' }
