import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimScheduledTraining } from '../claims/training.ts'
import type { RescheduleTrainingInput } from '../generated/resolvers.ts'
import { readDays } from '../inputs/training-days.ts'
import { attendanceOf } from '../stores/participant-record.ts'
import { replaceSessions } from '../stores/training-parts-write.ts'
import { refreshTrainingFigures, updateDays } from '../stores/training-write.ts'

/** Moves a training that was not held yet. */
export const rescheduleTraining: Verb<RescheduleTrainingInput, { id: string }> = {
  name: 'rescheduleTraining',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const checks = new InputChecks()
    const sessions = readDays(checks, input, today)
    const place = checks.optionalText(['input', 'place'], input.place, { min: 2, max: 300 })
    checks.settle()
    const { id, expectedVersion, startsOn, endsOn } = input
    const training = await claimScheduledTraining(change, { id, expectedVersion })
    if (startsOn > today) await checkNobodyCame(change, id)
    const placeTh = input.place === undefined ? training.placeTh : place
    await updateDays(sql, id, { fiscalYear: fiscalYearOf(startsOn), startsOn, endsOn, placeTh })
    await replaceSessions(sql, training, sessions)
    await refreshTrainingFigures(sql, [], [id])
    return { id }
  },
}

/** @throws {Refused} OUT_OF_ORDER when people have attended what is to be in the future */
async function checkNobodyCame({ sql }: Parameters<typeof rescheduleTraining.run>[0], id: string): Promise<void> {
  const [people] = await attendanceOf(sql, id)
  if (people && people.attended > 0) throw new Refused(outOfOrder(['input', 'startsOn'], begunAlready))
}

const begunAlready = {
  th: 'มีผู้เข้าอบรมแล้ว วันแรกจึงเลื่อนไปหลังวันนี้ไม่ได้',
  en: 'people have attended already, so its first day is today at the latest',
}
