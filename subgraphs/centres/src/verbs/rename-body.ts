import { alreadyExists, InputChecks, Refused, type Verb, writers } from '@hub/server'
import { claimBody } from '../claims/body.ts'
import type { RenameBodyInput } from '../generated/resolvers.ts'
import { bodyInTheWay } from '../rules/bodies.ts'
import { bodiesOfCentre, renameBody as rename } from '../stores/committee-write.ts'

/** Gives a body another name. */
export const renameBody: Verb<RenameBodyInput, { id: string }> = {
  name: 'renameBody',
  by: writers.officers,
  async run(change, input) {
    const checks = new InputChecks()
    const name = checks.text(['input', 'name'], input.name, { min: 2, max: 200 })
    checks.settle()
    const { body } = await claimBody(change, input)
    const others = (await bodiesOfCentre(change.sql, body.centreId)).filter(({ id }) => id !== body.id)
    if (bodyInTheWay({ ...body, name }, others)) throw new Refused(alreadyExists(['input', 'name'], taken(name)))
    await rename(change.sql, body.id, name)
    return { id: body.id }
  },
}

const taken = (name: string) => ({
  th: `มีคณะประเภทนี้ชื่อ ${name} ในช่วงเวลาเดียวกันอยู่แล้ว`,
  en: `there is a body of that kind called ${name} at the same time`,
})
