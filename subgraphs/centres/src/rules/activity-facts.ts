import { confirmationNeeded, type Refusal } from '@hub/server'

/** What the record of an activity says. */
export interface ActivityFacts {
  planId: string | null
  mission: number
  name: string
  heldOn: string
  place: string | null
  attendance: number | null
  opinionsHeard: number | null
  evidenceUrl: string | null
}

/** More people than this are rarely in one place of an LAO. */
const usualAttendance = 10_000

/** More opinions a person than this are rarely noted. */
const usualOpinionsEach = 10

/** What has to be confirmed of the numbers of an activity. */
export function warningsOfCounts({ attendance, opinionsHeard }: ActivityFacts): Refusal[] {
  const warnings: Refusal[] = []
  if (attendance !== null && attendance > usualAttendance)
    warnings.push(confirmationNeeded(['input', 'attendance'], manyPeople(attendance)))
  if (attendance !== null && opinionsHeard !== null && opinionsHeard > attendance * usualOpinionsEach)
    warnings.push(confirmationNeeded(['input', 'opinionsHeard'], manyOpinions(opinionsHeard, attendance)))
  return warnings
}

const manyPeople = (found: number) => ({
  th: `พบ ${found} คน ซึ่งมากกว่า ${usualAttendance} คน`,
  en: `found ${found} people, more than ${usualAttendance}`,
})

const manyOpinions = (found: number, attendance: number) => ({
  th: `พบ ${found} ความคิดเห็นจากผู้เข้าร่วม ${attendance} คน ซึ่งมากกว่าคนละ ${usualOpinionsEach} ความคิดเห็น`,
  en: `found ${found} opinions of ${attendance} people, more than ${usualOpinionsEach} each`,
})
