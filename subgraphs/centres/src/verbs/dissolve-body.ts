import { addDays } from '@hub/schema/calendar/local-date'
import { InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimBody } from '../claims/body.ts'
import type { DissolveBodyInput } from '../generated/resolvers.ts'
import { endBody, endSeatsOfBody, removeSeatsFrom } from '../stores/committee-write.ts'

/** Dissolves a body: what lasts of it ends, what had not begun is removed. */
export const dissolveBody: Verb<DissolveBodyInput, { id: string; centreId: string }> = {
  name: 'dissolveBody',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const { body, time } = await claimBody(change, input)
    const path = ['input', 'dissolvedOn']
    if (body.until) throw new Refused(outOfOrder(path, dissolved(body.until)))
    const checks = new InputChecks()
    const notAfter = time.end ?? today
    const day = checks.day(path, input.dissolvedOn, { notBefore: addDays(time.first, 1), notAfter })
    checks.settle()
    await endSeatsOfBody(sql, body.id, day)
    await removeSeatsFrom(sql, body.id, day)
    await endBody(sql, body.id, day)
    return { id: body.id, centreId: body.centreId }
  },
}

const dissolved = (day: string) => ({
  th: `คณะนี้ยุบเลิกแล้วเมื่อ ${day}`,
  en: `the body was dissolved on ${day}`,
})
