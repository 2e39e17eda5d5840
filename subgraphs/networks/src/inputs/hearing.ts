import { alreadyExists, type InputChecks, type Refusal, readRows, unusualCounts } from '@hub/server'
import type { HearingOpinionInput } from '../generated/resolvers.ts'
import type { OpinionRecord } from '../stores/hearing-write.ts'

const most = 100_000
const mostTopics = 100

/** Where a hearing was held. */
export const readPlace = (checks: InputChecks, place: string | null | undefined): string | null =>
  checks.optionalText(['input', 'place'], place, { min: 2, max: 300 })

/** How many people came. */
export const readAttendance = (checks: InputChecks, attendance: number | null | undefined): number | null =>
  checks.number(['input', 'attendance'], attendance ?? null, { min: 0, max: most })

/** The opinions by topic; each topic stands once, capitals and small letters alike. */
export function readOpinions(checks: InputChecks, opinions: readonly HearingOpinionInput[]): OpinionRecord[] {
  const firstRow = new Map<string, number>()
  return readRows(checks, ['input', 'opinions'], opinions, { max: mostTopics }).map(({ topic, count }, at) => {
    const path = ['input', 'opinions', at]
    const topicTh = checks.text([...path, 'topic'], topic, { min: 2, max: 200 })
    checks.number([...path, 'count'], count, { min: 1, max: most })
    const twin = firstRow.get(topicTh.toLowerCase())
    if (twin !== undefined) checks.add(alreadyExists([...path, 'topic'], sameTopic(twin + 1)))
    else if (topicTh !== '') firstRow.set(topicTh.toLowerCase(), at)
    return { topicTh, count }
  })
}

/** What has to be confirmed of the numbers of a hearing; opinions that nobody counted are no topics. */
export function warningsOfHearing(attendance: number | null, counts: readonly { count: number }[]): Refusal[] {
  const opinions = counts.reduce((sum, { count }) => sum + count, 0)
  return unusualCounts({ attendance, opinions }, ['input', 'opinions'])
}

const sameTopic = (row: number) => ({
  th: `หัวข้อเดียวกับแถวที่ ${row} โปรดรวมเป็นแถวเดียว`,
  en: `the same topic as row ${row}: put them together`,
})
