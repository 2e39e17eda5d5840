import type { Viewer } from '@hub/schema/viewer'

/**
 * Whether some personal data could be the viewer's to see. Row-level security decides which; to others a marked field is null
 * without a question to the database.
 */
export function mayReadPersons({ role, purpose }: Viewer): boolean {
  if (role === 'PUBLIC') return false
  return role !== 'ONDC_ANALYST' || Boolean(purpose)
}
