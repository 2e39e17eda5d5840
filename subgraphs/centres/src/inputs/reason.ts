import type { InputChecks } from '@hub/server'

/** Why a centre is suspended, works again or closes. */
export const readReason = (checks: InputChecks, found: string): string =>
  checks.text(['input', 'reason'], found, { min: 3, max: 500 })
