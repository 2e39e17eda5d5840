import type { InputChecks } from './input-checks.ts'
import type { InputPath } from './refused.ts'

/** Who someone is, as the tables of personal data have it. */
export interface PersonFacts {
  name: string
  phone: string | null
  lineId: string | null
}

/** Who someone is, as the schema's `PersonInput` has it. */
export interface AskedPerson {
  name: string
  phone?: string | null | undefined
  lineId?: string | null | undefined
}

/** The person of an input, each part in its one form; null for none. */
export function readPerson(
  checks: InputChecks,
  path: InputPath,
  person: AskedPerson | null | undefined,
): PersonFacts | null {
  if (!person) return null
  return {
    name: checks.text([...path, 'name'], person.name, { min: 2, max: 200 }),
    phone: checks.optionalPhone([...path, 'phone'], person.phone),
    lineId: checks.optionalText([...path, 'lineId'], person.lineId, { max: 100 }),
  }
}
