import { confirmationNeeded, type InputPath, type Refusal, Refused } from '@hub/server'
import type { ReportFinding } from './report-checks.ts'

/** @throws {Refused} with every error, and every warning that is not confirmed, each under the name of its field */
export function refuseByChecks(checks: readonly ReportFinding[], isConfirmed: boolean | null | undefined): void {
  const refusals = checks.filter(({ severity }) => severity === 'ERROR' || !isConfirmed).map(refusalOf)
  if (refusals.length > 0) throw new Refused(...refusals)
}

function refusalOf({ rule, severity, field, message }: ReportFinding): Refusal {
  const path: InputPath = ['input', field ?? 'id']
  if (severity === 'WARNING') return confirmationNeeded(path, message)
  const named = field ? { th: `${field}: ${message.th}`, en: `${field}: ${message.en}` } : message
  return { code: rule === 'EMPTY_REPORT' ? 'REQUIRED' : 'INVALID', path, message: named }
}
