import { expect, test } from 'vitest'
import { staleVersion } from './refusals.ts'

test('what has changed is named as the graph names it', () => {
  const changed = ['aligned_with_action_plan', 'name_th', 'adopted_on', 'planned_activity']
  const stale = staleVersion(['input', 'expectedVersion'], 1, 2, changed)
  expect(stale.changedFields).toEqual(['adoptedOn', 'isAlignedWithActionPlan', 'name', 'plannedActivity'])
  expect(stale.message.th).toBe(
    'expectedVersion: พบ 1 แต่ข้อมูลเปลี่ยนเป็นรุ่น 2 แล้ว สิ่งที่เปลี่ยน: adoptedOn, isAlignedWithActionPlan, name, plannedActivity โปรดอ่านข้อมูลใหม่ก่อนแก้ไข',
  )
})
