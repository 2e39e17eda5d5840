import type { InputChecks, InputPath } from '@hub/server'
import type { PersonInput } from '../generated/resolvers.ts'
import type { PersonFacts } from '../stores/member-person-write.ts'

/** Who someone is, as an input says; null when it does not. */
export function readPerson(
  checks: InputChecks,
  path: InputPath,
  person: PersonInput | null | undefined,
): PersonFacts | null {
  if (!person) return null
  return {
    name: checks.text([...path, 'name'], person.name, { min: 2, max: 200 }),
    phone: checks.optionalPhone([...path, 'phone'], person.phone),
    lineId: checks.optionalText([...path, 'lineId'], person.lineId, { max: 100 }),
  }
}
