import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { useCentres } from './kit.ts'
import { centreIds } from './small-nation.ts'
import { mutate, type Payload } from './writing.ts'

const kit = useCentres()

/** Days are counted from the body's first. */
const first = '2020-01-01'
const dayOf = (day: number): string => addDays(first, day)
const days = 12

/** A seat as the model has it: the days on which it is held are those from `since` to before `until`. */
interface Seat {
  id: string
  role: string
  since: number
  until: number | null
}

const isHeld = ({ since, until }: Seat, day: number): boolean => since <= day && (until === null || day < until)

/** Looks at every day, one after the other. */
const hasTwo = (seats: readonly Seat[]): boolean =>
  Array.from({ length: days + 2 }, (_, day) => seats.filter((seat) => isHeld(seat, day))).some((held) =>
    ['CHAIR', 'SECRETARY'].some((role) => held.filter((seat) => seat.role === role).length > 1),
  )

const isTerm = ({ since, until }: Seat): boolean => until === null || until > since
const mayStand = (seats: readonly Seat[]): boolean => seats.every(isTerm) && !hasTwo(seats)

const role = fc.constantFrom('CHAIR', 'SECRETARY', 'MEMBER', 'ADVISOR')
const term = { role, since: fc.nat(days), until: fc.option(fc.nat(days), { nil: null }) }
const which = fc.nat(20)
const calls = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ call: fc.constant('appoint' as const), ...term }) },
    { weight: 2, arbitrary: fc.record({ call: fc.constant('change' as const), which, ...term }) },
    { weight: 2, arbitrary: fc.record({ call: fc.constant('end' as const), which, day: fc.nat(days) }) },
    { weight: 1, arbitrary: fc.record({ call: fc.constant('remove' as const), which }) },
  ),
  { minLength: 4, maxLength: 14 },
)

type Call = typeof calls extends fc.Arbitrary<(infer Each)[]> ? Each : never

const ask = (name: string, input: object, selection = 'body { id }') => mutate(kit, { name, selection }, input)

/** Does a call, and gives what the model has after it when it is accepted, as its own rules ask it to be or not. */
async function make(bodyId: string, version: number, seats: Seat[], call: Call): Promise<[Payload, Seat[], boolean]> {
  if (call.call === 'appoint') {
    const seat = { id: '', role: call.role, since: call.since, until: call.until }
    const days = { since: dayOf(seat.since), until: seat.until === null ? null : dayOf(seat.until) }
    const member = { role: seat.role, position: 'กำนัน', ...days }
    const payload = await ask('appointMember', { bodyId, member }, 'body { id } member { id }')
    const after = [...seats, { ...seat, id: String(payload.member?.id) }]
    return [payload, after, mayStand(after)]
  }
  const seat = seats[call.which % seats.length] as Seat
  const others = seats.filter((each) => each !== seat)
  const key = { id: seat.id, expectedVersion: version }
  if (call.call === 'remove') return [await ask('removeMember', key), others, true]
  if (call.call === 'end') {
    const after = [...others, { ...seat, until: call.day }]
    // What has ended, long before today, does not end again.
    return [
      await ask('endMembership', { ...key, endedOn: dayOf(call.day) }),
      after,
      seat.until === null && mayStand(after),
    ]
  }
  const changed = { id: seat.id, role: call.role, since: call.since, until: call.until }
  const until = changed.until === null ? null : dayOf(changed.until)
  const input = { ...key, role: changed.role, since: dayOf(changed.since), until }
  return [await ask('changeMember', input), [...others, changed], mayStand([...others, changed])]
}

test('after any sequence of calls a body has, on every day, the seats of a plain model: one chair and one secretary at most', async () => {
  let bodies = 0
  await fc.assert(
    fc.asyncProperty(calls, async (sequence) => {
      bodies += 1
      const appointed = { centreId: centreIds.wiangThoeng, kind: 'SUBCOMMITTEE', name: `คณะ ${bodies}`, since: first }
      const bodyId = String((await ask('appointBody', appointed)).body?.id)
      let seats: Seat[] = []
      let version = 1
      for (const call of sequence) {
        if (call.call !== 'appoint' && seats.length === 0) continue
        const [payload, after, accepted] = await make(bodyId, version, seats, call)
        expect(payload.userErrors.length === 0, JSON.stringify({ seats, call, payload })).toBe(accepted)
        if (!accepted) continue
        seats = after
        version += 1
      }
      expect(await heldByDay(bodyId)).toEqual(
        Array.from({ length: days + 2 }, (_, day) => ({
          held: seats
            .filter((seat) => isHeld(seat, day))
            .map((seat) => seat.role)
            .sort()
            .join(' '),
        })),
      )
    }),
    { numRuns: 30 },
  )
}, 120_000)

/** The roles held on each day, as the rows say. */
const heldByDay = (bodyId: string) => kit.owner`
  select coalesce(string_agg(m.role, ' ' order by m.role collate "C"), '') as held
  from generate_series(${first}::date, ${dayOf(days + 1)}::date, '1 day') as d (day)
  left join centres.committee_member m
    on m.body_id = ${bodyId} and m.since <= d.day and (m.until is null or m.until > d.day)
  group by d.day order by d.day`
