import { InputChecks, type Verb, writers } from '@hub/server'
import { claimMeasureIn } from '../claims/measure.ts'
import type { SubmitMeasureForApprovalInput } from '../generated/resolvers.ts'
import { earliestDay } from '../inputs/measure-content.ts'
import { missingOf } from '../rules/measure-completeness.ts'
import { approvalsByMeasure, channelsByMeasure, stepsByMeasure } from '../stores/measure-parts.ts'
import { moveMeasure } from '../stores/measure-write.ts'

/** Sends a draft up for approval. */
export const submitMeasureForApproval: Verb<SubmitMeasureForApprovalInput, { id: string }> = {
  name: 'submitMeasureForApproval',
  by: writers.officers,
  async run(change, input) {
    const { sql, today } = change
    const { id, fiscalYear, draftedOn } = await claimMeasureIn(change, 'DRAFT', input)
    const parts = {
      steps: await stepsByMeasure(sql, [id]),
      channels: await channelsByMeasure(sql, [id]),
      approvals: await approvalsByMeasure(sql, [id]),
    }
    const checks = new InputChecks()
    checks.day(['input', 'draftedOn'], input.draftedOn, { notBefore: earliestDay(fiscalYear), notAfter: today })
    for (const fault of missingOf(parts)) checks.add(fault)
    checks.settle()
    await moveMeasure(sql, id, { state: 'IN_APPROVAL', draftedOn: input.draftedOn ?? draftedOn ?? today })
    return { id }
  },
}
