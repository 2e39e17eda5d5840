import { purposeHeader, readPurpose } from '@hub/schema/purpose'
import type { Viewer } from '@hub/schema/viewer'
import { Refusal } from '../errors/refusal.ts'

/**
 * The viewer with the purpose that its `Hub-Purpose` header states, without which an ONDC analyst is given no personal data. Of
 * other viewers the header is not read: what they may see does not depend on it.
 * @throws {Refusal} `BAD_REQUEST` when an analyst's purpose cannot be read: masking silently would look like missing data
 */
export function withPurpose(viewer: Viewer, header: string | string[] | undefined): Viewer {
  if (viewer.role !== 'ONDC_ANALYST' || header === undefined) return viewer
  const reading = readPurpose(String(header))
  if (reading.ok) return { ...viewer, purpose: reading.value }
  throw new Refusal({
    code: 'BAD_REQUEST',
    status: 400,
    reason: {
      th: `ส่วนหัว Hub-Purpose อ่านไม่ได้ ที่รับได้คือ${reading.accepted.th}`,
      en: `the Hub-Purpose header cannot be read; accepted is ${reading.accepted.en}`,
    },
    details: { field: purposeHeader, found: reading.found },
  })
}
