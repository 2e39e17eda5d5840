import { alreadyExists, type Change, InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimBody } from '../claims/body.ts'
import { lifeOf } from '../claims/centre.ts'
import type { CorrectBodyDaysInput } from '../generated/resolvers.ts'
import { readBodyTerm } from '../inputs/body-time.ts'
import { bodyInTheWay } from '../rules/bodies.ts'
import { fits, moveTerm } from '../rules/move-term.ts'
import type { Seat } from '../rules/seats.ts'
import type { Term } from '../rules/terms.ts'
import { type BodyRecord, bodiesOfCentre, moveBody, moveSeats } from '../stores/committee-write.ts'

/** Corrects the days of a body; the seats that began or ended with it move with it. */
export const correctBodyDays: Verb<CorrectBodyDaysInput, { id: string }> = {
  name: 'correctBodyDays',
  by: writers.officers,
  async run(change, input) {
    const { body, seats } = await claimBody(change, input)
    if (input.until && !body.until) throw new Refused(outOfOrder(['input', 'until'], stands))
    const { since = body.since, until = body.until } = input
    const checks = new InputChecks()
    const after = readBodyTerm(checks, { since, until }, await lifeOf(change, body.centreId), change.today)
    checks.settle()
    refuseSeatsOutside(seats, body, after)
    await refuseOtherBody(change, body, after)
    await moveBody(change.sql, body.id, after)
    await moveSeats(change.sql, body.id, body, after)
    return { id: body.id }
  },
}

/** @throws {Refused} OUT_OF_ORDER when a seat has days that the body would not have */
function refuseSeatsOutside(seats: readonly Seat[], before: Term, after: Term): void {
  const outside = seats.find((seat) => !fits(moveTerm(seat, before, after), after))
  if (!outside) return
  const field = fits({ ...moveTerm(outside, before, after), until: null }, { ...after, until: null })
    ? 'until'
    : 'since'
  throw new Refused(outOfOrder(['input', field], servedOutside(outside)))
}

/** @throws {Refused} ALREADY_EXISTS when another body stands on a day that it would have */
async function refuseOtherBody({ sql }: Change, body: BodyRecord, after: Term): Promise<void> {
  const others = (await bodiesOfCentre(sql, body.centreId)).filter(({ id }) => id !== body.id)
  const other = bodyInTheWay({ kind: body.kind, name: body.nameTh, ...after }, others)
  if (!other) return
  const field = other.since !== null && (body.since === null || other.since > body.since) ? 'until' : 'since'
  throw new Refused(alreadyExists(['input', field], standsThen(other)))
}

const stands = {
  th: 'คณะนี้ยังไม่ได้ยุบเลิก โปรดใช้ dissolveBody',
  en: 'the body is not dissolved; dissolve it with dissolveBody',
}

const servedOutside = ({ position, since, until }: Seat) => ({
  th: `${position} ดำรงตำแหน่งตั้งแต่ ${since ?? 'ต้น'} ถึงก่อน ${until ?? 'ปัจจุบัน'} ซึ่งอยู่นอกช่วงเวลานี้ โปรดแก้ไขตำแหน่งนั้นก่อน`,
  en: `${position} served from ${since ?? 'the beginning'} until ${until ?? 'now'}, outside these days; correct that seat first`,
})

const standsThen = ({ name, since, until }: { name: string } & Term) => ({
  th: `มี${name}อยู่แล้วในช่วงเวลานี้ (ตั้งแต่ ${since ?? 'ต้น'} ถึงก่อน ${until ?? 'ปัจจุบัน'})`,
  en: `there is ${name} at that time (from ${since ?? 'the beginning'} until ${until ?? 'now'})`,
})
