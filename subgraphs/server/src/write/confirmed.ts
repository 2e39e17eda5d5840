import { type Refusal, Refused } from './refused.ts'

/** @throws {Refused} with what is unusual, unless its user has confirmed it */
export function confirmed(confirm: boolean | null | undefined, warnings: readonly Refusal[]): void {
  if (warnings.length > 0 && !confirm) throw new Refused(...warnings)
}

/** @throws {Refused} with what was found against a change */
export function refuse(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new Refused(...refusals)
}
