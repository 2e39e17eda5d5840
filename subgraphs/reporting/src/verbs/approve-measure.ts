import { InputChecks, Refused, type Verb, writers } from '@hub/server'
import { claimMeasureIn } from '../claims/measure.ts'
import type { ApproveMeasureInput } from '../generated/resolvers.ts'
import { lastApprovedOn, nextApproval, orderFault } from '../rules/approval-order.ts'
import { recordApproval } from '../stores/measure-approval-write.ts'
import { approvalsByMeasure } from '../stores/measure-parts.ts'

/** Records an approval: in order, each with its day. */
export const approveMeasure: Verb<ApproveMeasureInput, { id: string }> = {
  name: 'approveMeasure',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const { id, draftedOn } = await claimMeasureIn(change, 'IN_APPROVAL', input)
    const approvals = await approvalsByMeasure(sql, [id])
    const fault = orderFault(input.order, approvals)
    if (fault) throw new Refused(fault)
    const checks = new InputChecks()
    const approvedOn = input.approvedOn ?? today
    checks.day(['input', 'approvedOn'], approvedOn, {
      notBefore: lastApprovedOn(approvals) ?? draftedOn,
      notAfter: today,
    })
    const acting = checks.optionalText(['input', 'position'], input.position, { min: 2, max: 200 })
    checks.settle()
    const position = acting ?? nextApproval(approvals)?.position ?? ''
    await recordApproval(sql, id, { order: input.order, position, approvedOn })
    return { id }
  },
}
