import type { Transaction } from '@hub/db/connect'
import { confirmationNeeded, Refused } from '@hub/server'
import { judgedOtherwise, type OtherDueDate } from '../stores/round-judgement.ts'

/**
 * Asks for a confirmation when another due date would make reports late or missing that are not.
 * @throws {Refused} CONFIRMATION_NEEDED
 */
export async function confirmJudgement(
  sql: Transaction,
  path: readonly string[],
  other: OtherDueDate,
  confirm: boolean | null | undefined,
): Promise<void> {
  if (confirm) return
  const [judged] = await judgedOtherwise(sql, other)
  const { late = 0, missing = 0 } = judged ?? {}
  if (late + missing === 0) return
  throw new Refused(
    confirmationNeeded(path, {
      th: `กำหนดส่งนี้ทำให้รายงานที่ส่งทันแล้ว ${late} ฉบับกลายเป็นล่าช้า และรายงานที่ยังไม่ถึงกำหนด ${missing} ฉบับกลายเป็นค้างส่ง`,
      en: `this due date makes ${late} reports late that were on time, and ${missing} missing that were not due yet`,
    }),
  )
}
