import { InputChecks, type Verb, writers } from '@hub/server'
import { claimMeasureIn } from '../claims/measure.ts'
import type { ReturnMeasureInput } from '../generated/resolvers.ts'
import { nextApproval } from '../rules/approval-order.ts'
import { forgetApprovals, insertReturn } from '../stores/measure-approval-write.ts'
import { approvalsByMeasure } from '../stores/measure-parts.ts'
import { moveMeasure } from '../stores/measure-write.ts'

/** Sends a measure that is on its way up for approval back to be written anew. */
export const returnMeasure: Verb<ReturnMeasureInput, { id: string }> = {
  name: 'returnMeasure',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const { id, draftedOn } = await claimMeasureIn(change, 'IN_APPROVAL', input)
    const checks = new InputChecks()
    const message = checks.text(['input', 'message'], input.message, { min: 3, max: 2000 })
    const told = checks.optionalText(['input', 'position'], input.position, { min: 2, max: 200 })
    checks.settle()
    const approvals = await approvalsByMeasure(sql, [id])
    const position = told ?? (nextApproval(approvals) ?? approvals.at(-1))?.position ?? ''
    await insertReturn(sql, id, { returnedOn: today, position, message })
    await forgetApprovals(sql, id)
    await moveMeasure(sql, id, { state: 'DRAFT', draftedOn })
    return { id }
  },
}
