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

/** The sessions of a training, when they and its days are acceptable. A day that is refused bounds nothing else. */
export function readDays(
  checks: InputChecks,
  { startsOn, endsOn, sessions = [] }: TrainingDays,
  today: string,
): NewSession[] {
  checks.day(['input', 'startsOn'], startsOn, {
    notBefore: fiscalYearStart(FIRST_FISCAL_YEAR),
    notAfter: addDays(today, farthest),
  })
  const begins = checks.stands(['input', 'startsOn'])
  checks.day(['input', 'endsOn'], endsOn, begins ? { notBefore: startsOn, notAfter: addDays(startsOn, longest) } : {})
  const days = begins && checks.stands(['input', 'endsOn']) ? { startsOn, endsOn } : null
  const rows = readRows(checks, ['input', 'sessions'], sessions, { max: mostSessions })
  for (const [row, session] of rows.entries()) checkSession(checks, [row, session, sessions[row - 1]], days)
  return rows.map(({ startsAt, endsAt }) => ({ startsAt, endsAt }))
}

function checkSession(
  checks: InputChecks,
  [row, { startsAt, endsAt }, before]: readonly [number, TrainingSessionInput, TrainingSessionInput | undefined],
  days: { startsOn: string; endsOn: string } | null,
): void {
  const path = ['input', 'sessions', row] as const
  const day = bangkokDay(startsAt)
  if (days && (day < days.startsOn || day > days.endsOn))
    checks.add(invalid([...path, 'startsAt'], startsAt, onTheDays(days)))
  if (endsAt <= startsAt || bangkokDay(endsAt) !== day)
    checks.add(
      invalid([...path, 'endsAt'], endsAt, {
        th: 'หลังเวลาเริ่ม ในวันเดียวกัน',
        en: 'later than its beginning, on the same day',
      }),
    )
  if (before && startsAt < before.endsAt) checks.add(outOfOrder([...path, 'startsAt'], overlapping))
}

const onTheDays = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => ({
  th: `ในวันที่ ${startsOn} ถึง ${endsOn}`,
  en: `on the days from ${startsOn} to ${endsOn}`,
})

const overlapping = {
  th: 'เริ่มก่อนช่วงก่อนหน้าจะจบ โปรดเรียงตามเวลา',
  en: 'it begins before the session before it has ended; give them in order of time',
}
