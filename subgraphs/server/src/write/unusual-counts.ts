import { confirmationNeeded } from './refusals.ts'
import type { InputPath, Refusal } from './refused.ts'

/** More people than this are rarely in one place of an LAO. */
const usualAttendance = 10_000

/** More opinions a person than this are rarely noted. */
const usualOpinionsEach = 10

/** How many people came together, and how many opinions they gave; null where nobody counted. */
interface Counts {
  attendance: number | null
  opinions: number | null
}

/** What has to be confirmed of the numbers of a meeting; `path` is the field that tells of the opinions. */
export function unusualCounts({ attendance, opinions }: Counts, path: InputPath): Refusal[] {
  const warnings: Refusal[] = []
  if (attendance !== null && attendance > usualAttendance)
    warnings.push(confirmationNeeded(['input', 'attendance'], manyPeople(attendance)))
  if (attendance !== null && opinions !== null && opinions > attendance * usualOpinionsEach)
    warnings.push(confirmationNeeded(path, manyOpinions(opinions, attendance)))
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
