import { type InputChecks, invalid, outOfOrder } from '@hub/server'
import { type Life, whyNot } from '../rules/network-life.ts'

/** The time for which someone stands in a register of a network. */
export interface Term {
  joinedOn: string | null
  /** First day on which they no longer do. */
  retiredOn: string | null
}

/** Which register it is, whose network's, and which day it is today. */
export interface TermIn {
  register: 'MEMBER' | 'ADVISOR'
  life: Life
  today: string
}

/** Adds what is wrong with a term: its days are past, in order, and in the life of the network. */
export function checkTerm(checks: InputChecks, { joinedOn, retiredOn }: Term, { register, life, today }: TermIn): void {
  const ends = [
    ['joinedOn', joinedOn, `${register}_JOINED`],
    ['retiredOn', retiredOn, `${register}_RETIRED`],
  ] as const
  for (const [field, on, kind] of ends) {
    checks.day(['input', field], on, { notAfter: today })
    const why = on && on <= today ? whyNot({ kind, on }, life) : null
    if (why) checks.add(outOfOrder(['input', field], why))
  }
  const areRead = checks.stands(['input', 'joinedOn']) && checks.stands(['input', 'retiredOn'])
  if (areRead && joinedOn && retiredOn && retiredOn < joinedOn)
    checks.add(
      invalid(['input', 'retiredOn'], retiredOn, {
        th: `ตั้งแต่วันที่เข้าร่วม ${joinedOn} ขึ้นไป`,
        en: `the day of joining, ${joinedOn}, or later`,
      }),
    )
}
