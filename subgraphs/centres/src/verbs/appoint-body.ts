import { alreadyExists, type Change, InputChecks, Refused, type Verb, writers } from '@hub/server'
import { claimCentre } from '../claims/centre.ts'
import { addSeats } from '../effects/add-seats.ts'
import type { AppointBodyInput } from '../generated/resolvers.ts'
import { readBodyTerm } from '../inputs/body-time.ts'
import { readSeats } from '../inputs/seats.ts'
import { bodyInTheWay, usualNames } from '../rules/bodies.ts'
import { timeOfBody } from '../rules/body-time.ts'
import { bodiesOfCentre, insertBody, type NewBody } from '../stores/committee-write.ts'

/** Appoints a body of a centre, with its members. */
export const appointBody: Verb<AppointBodyInput, { id: string; centreId: string }> = {
  name: 'appointBody',
  by: writers.officers,
  async run(change, input) {
    const { today } = change
    const centre = await claimCentre(change, input)
    const path = ['input', 'members']
    const checks = new InputChecks()
    const name = readBodyName(checks, input)
    const term = readBodyTerm(checks, input, centre, today)
    // Seats are read by the days of the body, so these have to be right first.
    checks.settle()
    // Those who served on a body that was dissolved served until then, unless they left before.
    const members = (input.members ?? []).map((member) => ({ ...member, until: member.until ?? term.until }))
    const wanted = readSeats(checks, path, members, { time: timeOfBody(term, centre, today), place: 0 })
    checks.settle()
    const { provinceCode, laoCode, demo, id: centreId } = centre
    const body = await add(change, { centreId, provinceCode, laoCode, demo, kind: input.kind, name, ...term })
    await addSeats(change, { body, standing: [], wanted, path, confirm: input.confirm })
    return { id: body.id, centreId }
  },
}

/** @throws {Refused} ALREADY_EXISTS when another body leaves no room for it */
async function add({ sql }: Change, body: NewBody) {
  const other = bodyInTheWay(body, await bodiesOfCentre(sql, body.centreId))
  const field = body.kind in usualNames ? 'kind' : 'name'
  if (other) throw new Refused(alreadyExists(['input', field], stands(other)))
  const [made] = await insertBody(sql, body)
  if (!made) throw new Error('The body was not added')
  return made
}

function readBodyName(checks: InputChecks, { kind, name }: AppointBodyInput): string {
  const path = ['input', 'name']
  const usual = usualNames[kind]
  if (usual) return checks.optionalText(path, name, { min: 2, max: 200 }) ?? usual
  return checks.text(path, name, { min: 2, max: 200 })
}

const stands = ({ name, since }: { name: string; since: string | null }) => ({
  th: `มี${name}อยู่แล้ว${since ? ` ตั้งแต่ ${since}` : ''} โปรดยุบเลิกก่อน หรือเลือกวันที่หลังวันยุบเลิก`,
  en: `there is ${name} already${since ? `, from ${since} on` : ''}; dissolve it first, or choose a day after it was dissolved`,
})
