import { expect, it } from 'vitest'
import { lastApprovedOn, nextApproval, orderFault } from './approval-order.ts'

const approvals = (...days: (string | null)[]) =>
  days.map((approvedOn, at) => ({ order: at + 1, position: `ผู้อนุมัติ ${at + 1}`, approvedOn }))

it('the next approval is the first that is not there', () => {
  expect(nextApproval(approvals('2021-03-04', null, null))?.order).toBe(2)
  expect(nextApproval(approvals('2021-03-04'))).toBeUndefined()
})

it('only the next one may be given, and none when all are there', () => {
  expect(orderFault(2, approvals('2021-03-04', null, null))).toBeNull()
  expect(orderFault(3, approvals('2021-03-04', null, null))?.message.en).toBe('order: next is 2, ผู้อนุมัติ 2')
  expect(orderFault(1, approvals('2021-03-04'))?.code).toBe('OUT_OF_ORDER')
})

it('the last day of approvals is told, and none where there is none', () => {
  expect(lastApprovedOn(approvals('2021-03-04', '2021-03-08', null))).toBe('2021-03-08')
  expect(lastApprovedOn(approvals(null))).toBeNull()
})
