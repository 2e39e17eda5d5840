import { InputChecks, outOfOrder, Refused, type Verb, writers } from '@hub/server'
import { claimMeasureIn } from '../claims/measure.ts'
import type { AnnounceMeasureInput } from '../generated/resolvers.ts'
import { nextApproval } from '../rules/approval-order.ts'
import { approvalsByMeasure } from '../stores/measure-parts.ts'
import { announce } from '../stores/measure-write.ts'

/** Announces a measure that everyone has approved. */
export const announceMeasure: Verb<AnnounceMeasureInput, { id: string }> = {
  name: 'announceMeasure',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const { id, draftedOn } = await claimMeasureIn(change, 'IN_APPROVAL', input)
    const approvals = await approvalsByMeasure(sql, [id])
    const waiting = nextApproval(approvals)
    if (waiting) throw new Refused(outOfOrder(['input', 'id'], waitsFor(waiting)))
    const checks = new InputChecks()
    // An announcement may bear an earlier day than the one it is signed on: only the memo comes before both.
    const limits = { notBefore: draftedOn, notAfter: today }
    const announcedOn = checks.day(['input', 'announcedOn'], input.announcedOn, limits)
    const signedOn = checks.day(['input', 'signedOn'], input.signedOn, limits) ?? null
    const told = checks.optionalText(['input', 'signatory'], input.signatory, { min: 2, max: 200 })
    checks.settle()
    await announce(sql, id, { announcedOn, signedOn, signatory: told ?? approvals.at(-1)?.position ?? '' })
    return { id }
  },
}

const waitsFor = ({ order, position }: { order: number; position: string }) => ({
  th: `ยังไม่อนุมัติครบ รอลำดับที่ ${order} ${position}`,
  en: `not everyone has approved it: ${order}, ${position}, is next`,
})
