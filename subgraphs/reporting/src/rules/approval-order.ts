import { outOfOrder, type Refusal } from '@hub/server'
import type { ApprovalRow } from '../stores/measure-parts.ts'

type Approval = Pick<ApprovalRow, 'order' | 'position' | 'approvedOn'>

/** The approval that is next; undefined when all are there. */
export const nextApproval = (approvals: readonly Approval[]): Approval | undefined =>
  approvals.find(({ approvedOn }) => approvedOn === null)

/** The day of the last approval that is there; null when none is. */
export const lastApprovedOn = (approvals: readonly Approval[]): string | null =>
  approvals.reduce<string | null>(
    (last, { approvedOn }) => (approvedOn && approvedOn > (last ?? '') ? approvedOn : last),
    null,
  )

/** Why an approval may not be given; null when it is the one that is next. */
export function orderFault(order: number, approvals: readonly Approval[]): Refusal | null {
  const next = nextApproval(approvals)
  if (!next) return outOfOrder(['input', 'order'], allApproved)
  return next.order === order ? null : outOfOrder(['input', 'order'], isNext(next))
}

const allApproved = { th: 'อนุมัติครบทุกตำแหน่งแล้ว', en: 'everyone has approved it' }
const isNext = ({ order, position }: Approval) => ({
  th: `ลำดับถัดไปคือ ${order} ${position}`,
  en: `next is ${order}, ${position}`,
})
