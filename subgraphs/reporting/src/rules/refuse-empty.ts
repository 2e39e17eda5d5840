import { outOfOrder, Refused } from '@hub/server'
import type { ReportRecord } from '../stores/centre-report-write.ts'

/**
 * Reports that say nothing came in before the hub refused them: they can be returned and withdrawn.
 * @throws {Refused} OUT_OF_ORDER
 */
export function refuseEmpty({ isEmpty, firstSubmittedAt }: ReportRecord): void {
  if (!isEmpty && firstSubmittedAt !== null) return
  throw new Refused(
    outOfOrder(['input', 'id'], {
      th: 'รายงานนี้ว่าง โปรดส่งกลับให้ศูนย์เขียน',
      en: 'the report is empty; return it to its centre to be written',
    }),
  )
}
