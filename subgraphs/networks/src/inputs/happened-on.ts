import { InputChecks, type InputPath, outOfOrder } from '@hub/server'
import { type HappeningKind, type Life, whyNot } from '../rules/network-life.ts'

/**
 * Sees to it that something can have happened in a network on a day.
 * @throws {Refused} INVALID for a day to come, OUT_OF_ORDER for one that lies outside the life of the network
 */
export function checkHappening(
  path: InputPath,
  { kind, on }: { kind: HappeningKind; on: string },
  { life, today }: { life: Life; today: string },
): void {
  const checks = new InputChecks()
  checks.day(path, on, { notAfter: today })
  checks.settle()
  const why = whyNot({ kind, on }, life)
  if (why) checks.add(outOfOrder(path, why))
  checks.settle()
}
