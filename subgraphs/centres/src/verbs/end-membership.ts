import { addDays } from '@hub/schema/calendar/local-date'
import { InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimSeat } from '../claims/body.ts'
import type { EndMembershipInput } from '../generated/resolvers.ts'
import { updateSeat } from '../stores/committee-write.ts'

/** Ends a membership on a day. */
export const endMembership: Verb<EndMembershipInput, { bodyId: string; id: string }> = {
  name: 'endMembership',
  by: writers.officers,
  async run(change, input) {
    const { body, seat, time } = await claimSeat(change, input)
    const path = ['input', 'endedOn']
    if (seat.until && seat.until <= change.today) throw new Refused(outOfOrder(path, over(seat.until)))
    const checks = new InputChecks()
    const notBefore = addDays(seat.since ?? time.first, 1)
    const until = checks.day(path, input.endedOn, { notBefore, notAfter: time.end ?? change.today })
    checks.settle()
    await updateSeat(change.sql, seat.id, { ...seat, until })
    return { bodyId: body.id, id: seat.id }
  },
}

const over = (day: string) => ({
  th: `สิ้นสุดแล้วเมื่อ ${day} หากวันที่ผิด โปรดใช้ changeMember`,
  en: `the membership ended on ${day}; if the day is wrong, correct it with changeMember`,
})
