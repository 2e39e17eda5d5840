import { expect, test } from 'vitest'
import { type AskedSeat, objectionsToSeats } from './place-seats.ts'

const seat = (more: Partial<AskedSeat>): AskedSeat => ({
  role: 'MEMBER',
  position: 'กำนัน',
  holder: null,
  since: '2024-10-01',
  until: null,
  path: ['input', 'members', 0],
  ...more,
})

test('a second chair is refused in words that name the first, in both languages', () => {
  const chair = seat({ role: 'CHAIR', position: 'ปลัดเทศบาล', until: '2026-10-01' })
  const { refusals } = objectionsToSeats([chair], [seat({ role: 'CHAIR', since: '2026-09-30' })])
  expect(refusals.map(({ message }) => message)).toEqual([
    {
      th: 'members แถวที่ 1 role: มีประธานอยู่แล้ว คือ ปลัดเทศบาล ตั้งแต่ 2024-10-01 ถึงก่อน 2026-10-01 ซึ่งมีได้คราวละหนึ่งคน โปรดสิ้นสุดตำแหน่งนั้นก่อน หรือเลือกวันที่ไม่ซ้อนกัน',
      en: 'members row 1 role: there is a chair already: ปลัดเทศบาล, from 2024-10-01 until 2026-10-01; there is one at a time: end that seat first, or choose days that do not overlap',
    },
  ])
})

test('of all other roles there are as many as there are', () => {
  const roles = ['ADVISOR', 'VICE_CHAIR', 'MEMBER', 'ASSISTANT_SECRETARY'] as const
  const seats = roles.map((role) => seat({ role }))
  expect(objectionsToSeats(seats, seats)).toEqual({ refusals: [], warnings: [] })
})

test('a person on two seats is asked about only while the seats overlap', () => {
  const held = seat({ holder: 'นายสมมติ', until: '2025-10-01' })
  const next = seat({ holder: 'นายสมมติ', role: 'SECRETARY', since: '2025-10-01' })
  expect(objectionsToSeats([held], [next]).warnings).toEqual([])
  expect(objectionsToSeats([held], [{ ...next, since: '2025-09-30' }]).warnings).toHaveLength(1)
})
