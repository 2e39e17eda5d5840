import { bangkokDay } from '@hub/schema/calendar/bangkok'
import { fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { FIRST_FISCAL_YEAR } from '@hub/schema/calendar/known-fiscal-years'
import { addDays } from '@hub/schema/calendar/local-date'
import { type InputChecks, invalid, outOfOrder, readRows } from '@hub/server'
import type { TrainingSessionInput } from '../generated/resolvers.ts'
import type { NewSession } from '../stores/training-parts-write.ts'

/** When a training is held. */
export interface TrainingDays {
  startsOn: string
  endsOn: string
  sessions?: readonly TrainingSessionInput[] | undefined
}

const farthest = 3 * 366
const longest = 60
const mostSessions = 100

/** The sessions of a training, when they and its days are acceptable. */
export function readDays(
  checks: InputChecks,
  { startsOn, endsOn, sessions = [] }: TrainingDays,
  today: string,
): NewSession[] {
  checks.day(['input', 'startsOn'], startsOn, {
    notBefore: fiscalYearStart(FIRST_FISCAL_YEAR),
    notAfter: addDays(today, farthest),
  })
  checks.day(['input', 'endsOn'], endsOn, { notBefore: startsOn, notAfter: addDays(startsOn, longest) })
  const rows = readRows(checks, ['input', 'sessions'], sessions, { max: mostSessions })
  for (const [row, session] of rows.entries()) checkSession(checks, row, session, { startsOn, endsOn, sessions })
  return rows.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))
}

function checkSession(
  checks: InputChecks,
  row: number,
  { startsAt, endsAt }: TrainingSessionInput,
  { startsOn, endsOn, sessions = [] }: TrainingDays,
): void {
  const path = ['input', 'sessions', row] as const
  const day = bangkokDay(startsAt)
  if (day < startsOn || day > endsOn) {
    const days = { th: `ในวันที่ ${startsOn} ถึง ${endsOn}`, en: `on the days from ${startsOn} to ${endsOn}` }
    checks.add(invalid([...path, 'startsAt'], startsAt, days))
  }
  if (endsAt <= startsAt || bangkokDay(endsAt) !== day)
    checks.add(
      invalid([...path, 'endsAt'], endsAt, {
        th: 'หลังเวลาเริ่ม ในวันเดียวกัน',
        en: 'later than its beginning, on the same day',
      }),
    )
  const before = sessions[row - 1]
  if (before && startsAt < before.endsAt) checks.add(outOfOrder([...path, 'startsAt'], overlapping))
}

const overlapping = {
  th: 'เริ่มก่อนช่วงก่อนหน้าจะจบ โปรดเรียงตามเวลา',
  en: 'it begins before the session before it has ended; give them in order of time',
}
