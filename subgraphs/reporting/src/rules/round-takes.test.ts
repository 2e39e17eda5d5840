import { describe, expect, it } from 'vitest'
import { roundRefusal } from './round-takes.ts'

const round = { startsOn: '2026-04-01', opensOn: '2026-09-01', closesOn: '2027-02-27' }

describe('a round', () => {
  it.each([
    ['write', false, '2026-03-31', false],
    ['write', false, '2026-04-01', true],
    ['send', false, '2026-08-31', false],
    ['send', false, '2026-09-01', true],
    ['send', false, '2027-02-27', true],
    ['send', false, '2027-02-28', false],
    ['write', false, '2027-02-28', false],
    ['send', true, '2027-02-28', true],
    ['write', true, '2027-02-28', true],
  ] as const)('lets a report be: %s, received before: %s, on %s: %s', (to, received, today, isTaken) => {
    const refusal = roundRefusal(['input', 'id'], round, today, { to, received })
    expect(refusal === null).toBe(isTaken)
  })

  it('that is closed says since when, in the reader’s calendar', () => {
    const refusal = roundRefusal(['input', 'id'], round, '2027-03-01', { to: 'send', received: false })
    expect(refusal?.message.th).toContain('เมื่อวันที่ 27 กุมภาพันธ์ 2570')
    expect(refusal?.message.en).toContain('27 February 2570')
  })
})
