import type { Half } from '@hub/schema/calendar/half'
import { type Change, claimRecord, notFound, outOfOrder, Refused } from '@hub/server'
import { writtenDay } from '../rules/written-day.ts'
import type { RoundRow } from '../stores/reporting-round.ts'
import { roundId } from '../stores/reporting-round-write.ts'

const what = { th: 'รอบรายงาน', en: 'reporting round' }

/** Which round an input is about. */
export interface RoundInput {
  fiscalYear: number
  half: Half
  expectedVersion?: number | null | undefined
}

/** Raises a round's version and gives it as it stood otherwise. */
export async function claimRound(change: Change, { fiscalYear, half, expectedVersion }: RoundInput): Promise<RoundRow> {
  const path = ['input', 'fiscalYear']
  const [known] = await roundId(change.sql, { year: fiscalYear, half })
  if (!known) throw new Refused(notFound(path, `${fiscalYear} ${half}`, what))
  const round = await claimRecord<RoundRow>(change, {
    table: 'reporting_round',
    id: known.id,
    expectedVersion,
    what,
    path,
  })
  return { ...round, year: fiscalYear }
}

/** As {@link claimRound}, of one that still takes reports. */
export async function claimOpenRound(change: Change, input: RoundInput): Promise<RoundRow> {
  const round = await claimRound(change, input)
  if (round.closesOn < change.today) throw new Refused(outOfOrder(['input', 'fiscalYear'], isClosed(round.closesOn)))
  return round
}

const isClosed = (day: string) => ({
  th: `รอบนี้ปิดแล้วเมื่อวันที่ ${writtenDay(day, 'TH')} โปรดเปิดอีกครั้งด้วย reopenRound ก่อน`,
  en: `the round closed on ${writtenDay(day, 'EN')}; open it once more with reopenRound first`,
})
