import { alreadyExists, confirmationNeeded, type InputPath, type Refusal } from '@hub/server'
import { roleNames } from './role-names.ts'
import { otherSeatOfHolder, type Seat, seatInTheWay } from './seats.ts'

/** A seat that is to be taken, and where the input tells of it. */
export interface AskedSeat extends Seat {
  path: InputPath
}

/** What speaks against seats: what forbids them, and what only has to be confirmed. */
export interface Objections {
  refusals: Refusal[]
  warnings: Refusal[]
}

/** What speaks against seats beside those that stand, each held against those before it too. */
export function objectionsToSeats(standing: readonly Seat[], asked: readonly AskedSeat[]): Objections {
  const refusals: Refusal[] = []
  const warnings: Refusal[] = []
  for (const [row, seat] of asked.entries()) {
    const others = [...standing, ...asked.slice(0, row)]
    const taken = seatInTheWay(seat, others)
    if (taken) refusals.push(alreadyExists([...seat.path, 'role'], oneAtATime(taken)))
    const other = otherSeatOfHolder(seat, others)
    if (other) warnings.push(confirmationNeeded([...seat.path, 'person'], secondSeat(other)))
  }
  return { refusals, warnings }
}

const oneAtATime = (taken: Seat) => ({
  th: `มี${roleNames[taken.role].th}อยู่แล้ว คือ ${taken.position} ${days(taken).th} ซึ่งมีได้คราวละหนึ่งคน โปรดสิ้นสุดตำแหน่งนั้นก่อน หรือเลือกวันที่ไม่ซ้อนกัน`,
  en: `there is a ${roleNames[taken.role].en} already: ${taken.position}, ${days(taken).en}; there is one at a time: end that seat first, or choose days that do not overlap`,
})

const secondSeat = (other: Seat) => ({
  th: `บุคคลชื่อนี้เป็น${roleNames[other.role].th} (${other.position}) ในคณะเดียวกัน ${days(other).th} อยู่แล้ว`,
  en: `a person of that name has a seat on the body already, as ${roleNames[other.role].en} (${other.position}), ${days(other).en}`,
})

const days = ({ since, until }: Seat) => ({
  th: `${since ? `ตั้งแต่ ${since}` : 'ตั้งแต่ต้น'}${until ? ` ถึงก่อน ${until}` : ''}`,
  en: `${since ? `from ${since}` : 'from the beginning'}${until ? ` until ${until}` : ' on'}`,
})
