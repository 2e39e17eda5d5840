import type { InputChecks } from './input-checks.ts'

const length = { min: 3, max: 500 }

/** Why something is done, which stands with the record. */
export const readReason = (checks: InputChecks, { reason }: { reason: string }): string =>
  checks.text(['input', 'reason'], reason, length)

/** As {@link readReason}, where none need be given. */
export const readOptionalReason = (
  checks: InputChecks,
  { reason }: { reason?: string | null | undefined },
): string | null => checks.optionalText(['input', 'reason'], reason, length)

/** Why a fact is corrected, which stands beside what it was. */
export const readCause = (checks: InputChecks, { cause }: { cause: string }): string =>
  checks.text(['input', 'cause'], cause, length)
