import type { InputChecks, InputPath } from '@hub/server'
import type { PersonInput } from '../generated/resolvers.ts'

/** A person as the tables of personal data have one. */
export interface NewPerson {
  name: string
  phone: string | null
  lineId: string | null
}

/** The person of an input, each part in its one form; null for none. */
export function readPerson(
  checks: InputChecks,
  path: InputPath,
  person: PersonInput | null | undefined,
): NewPerson | null {
  if (!person) return null
  return {
    name: checks.text([...path, 'name'], person.name, { min: 2, max: 200 }),
    phone: checks.optionalPhone([...path, 'phone'], person.phone),
    lineId: checks.optionalText([...path, 'lineId'], person.lineId, { max: 100 }),
  }
}
