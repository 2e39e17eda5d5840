import { alreadyExists, type Change, InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import type { AppointBodyInput } from '../generated/resolvers.ts'
import { addSeats } from '../inputs/add-seats.ts'
import { readBodySince, timeOfBody } from '../inputs/body-time.ts'
import { claimCentre } from '../inputs/claim-centre.ts'
import { readSeats } from '../inputs/seats.ts'
import { bodyInTheWay, usualNames } from '../rules/bodies.ts'
import { bodiesOfCentre, insertBody, type NewBody } from '../stores/committee-write.ts'

/** Appoints a body of a centre, with its members. */
export const appointBody: Verb<AppointBodyInput, { id: string; centreId: string }> = {
  name: 'appointBody',
  by: writers.officers,
  async run(change, input) {
    const { today } = change
    const centre = await claimCentre(change, input)
    if (centre.closedOn) throw new Refused(outOfOrder(['input', 'centreId'], closed(centre.closedOn)))
    const checks = new InputChecks()
    const name = readBodyName(checks, input)
    const since = readBodySince(checks, input.since, centre, today)
    const time = timeOfBody({ since, until: null }, centre, today)
    const wanted = readSeats(checks, ['input', 'members'], input.members ?? [], { time, place: 0 })
    checks.settle()
    const { provinceCode, laoCode, demo, id: centreId } = centre
    const body = await add(change, { centreId, provinceCode, laoCode, demo, kind: input.kind, name, since })
    const path = ['input', 'members']
    await addSeats(change, { body, standing: [], wanted, path, confirm: input.confirm })
    return { id: body.id, centreId }
  },
}

/** @throws {Refused} ALREADY_EXISTS when another body leaves no room for it */
async function add({ sql }: Change, body: NewBody) {
  const other = bodyInTheWay({ ...body, until: null }, await bodiesOfCentre(sql, body.centreId))
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
  th: `มี${name}${since ? `ตั้งแต่ ${since}` : ''}อยู่แล้ว โปรดยุบเลิกก่อน หรือเลือกวันที่หลังวันยุบเลิก`,
  en: `there is ${name} already${since ? `, from ${since} on` : ''}; dissolve it first, or choose a day after it was dissolved`,
})

const closed = (day: string) => ({ th: `ศูนย์ยุบเลิกเมื่อ ${day}`, en: `the centre closed on ${day}` })
