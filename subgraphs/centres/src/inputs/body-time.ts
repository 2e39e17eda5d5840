import { addDays } from '@hub/schema/calendar/local-date'
import { type InputChecks, type InputPath, outOfOrder } from '@hub/server'
import type { BodyTime } from '../rules/body-time.ts'
import type { CentreLife } from '../rules/centre-life.ts'
import type { Term } from '../rules/terms.ts'

/** How far ahead an appointment may begin. */
const daysAhead = 366

/** How far ahead a term may end: longer than any a committee is appointed for. */
const daysToEnd = 3653

/** The days of a seat. One that is not to outlast the body tells so itself. */
export function readTerm(
  checks: InputChecks,
  path: InputPath,
  { since, until }: { since?: string | null | undefined; until?: string | null | undefined },
  time: BodyTime,
): Term {
  const begins = since ?? time.since
  const latest = time.end ? addDays(time.end, -1) : addDays(time.today, daysAhead)
  checks.day([...path, 'since'], since, { notBefore: time.first, notAfter: latest })
  const notBefore = addDays((checks.stands([...path, 'since']) && begins) || time.first, 1)
  checks.day([...path, 'until'], until, { notBefore, notAfter: time.end ?? addDays(time.today, daysToEnd) })
  if (time.end && !until) checks.add(outOfOrder([...path, 'until'], mustEnd(time.end, time.isClosed)))
  return { since: begins, until: until ?? null }
}

/** The days of a new body: of one that stands, or of one that was dissolved already. */
export function readBodyTerm(
  checks: InputChecks,
  input: { since?: string | null | undefined; until?: string | null | undefined },
  { beganOn, closedOn }: CentreLife,
  today: string,
): Term {
  const latest = closedOn ?? addDays(today, daysAhead)
  const since = checks.day(['input', 'since'], input.since, { notBefore: beganOn, notAfter: latest }) ?? null
  const notBefore = addDays((checks.stands(['input', 'since']) && since) || beganOn, 1)
  const until = checks.day(['input', 'until'], input.until, { notBefore, notAfter: closedOn ?? today }) ?? null
  if (closedOn && !until) checks.add(outOfOrder(['input', 'until'], closed(closedOn)))
  return { since, until }
}

const closed = (day: string) => ({
  th: `ศูนย์ยุบเลิกเมื่อ ${day} จึงบันทึกได้เฉพาะคณะที่ยุบเลิกไม่ช้ากว่านั้น`,
  en: `the centre closed on ${day}; only a body that was dissolved by then can be recorded`,
})

const mustEnd = (day: string, isClosed: boolean) => ({
  th: `${isClosed ? 'ศูนย์ยุบเลิก' : 'ยุบเลิกคณะ'}เมื่อ ${day} ต้องมีวันสิ้นสุดไม่เกินวันนั้น`,
  en: `the ${isClosed ? 'centre closed' : 'body was dissolved'} on ${day}; a seat needs an end no later than that`,
})
