import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import { committeeBody, committeeMember, committeeMemberPerson } from '../centres/tables.ts'
import type { committeeBodyKinds, committeeRoles } from '../centres/values.ts'
import { inventPerson } from './person-names.ts'
import type { CentrePlan } from './plan-centres.ts'
import {
  ASSISTANT_SECRETARY,
  DIVISIONS,
  HEADS,
  OTHER_ADVISORS,
  OUTSIDE_MEMBERS,
  SECRETARY,
  SMALLER_BODIES,
} from './positions.ts'
import type { Random } from './random.ts'
import { ownedBy, type World } from './world.ts'

interface Seat {
  role: (typeof committeeRoles)[number]
  position: string
}

interface Body {
  kind: (typeof committeeBodyKinds)[number]
  name: string
  seats: Seat[]
}

/** Writes a centre's advisors, operating committee and smaller bodies, by position; persons stand apart. */
export function writeBodies(world: World, plan: CentrePlan, establishedOn: LocalDate): void {
  const random = world.random('bodies', plan.id)
  planBodies(random, plan).forEach(({ kind, name, seats }, at) => {
    const bodyId = world.id('body', plan.id, at)
    world.load.add(committeeBody, {
      id: bodyId,
      centreId: plan.id,
      ...ownedBy(plan.lao),
      kind,
      nameTh: name,
      ordinal: at + 1,
    })
    seats.forEach((seat, place) => {
      writeSeat(world, random, plan, { bodyId, seat, place, establishedOn })
    })
  })
}

function planBodies(random: Random, { lao }: CentrePlan): Body[] {
  const heads = HEADS[lao.type]
  const advisors = [heads.executive, heads.council, ...random.shuffled(OTHER_ADVISORS).slice(0, random.int(2, 4))]
  const villages = random.shuffled(Array.from({ length: 14 }, (_, at) => at + 1)).slice(0, random.int(2, 5))
  const members = [
    ...DIVISIONS.slice(0, lao.type === 'SAO' ? random.int(3, 4) : random.int(4, 6)),
    ...random.shuffled(OUTSIDE_MEMBERS).slice(0, random.int(1, 4)),
    ...villages.sort((one, other) => one - other).map((village) => `ผู้ใหญ่บ้าน หมู่ที่ ${village}`),
  ]
  const committee: Seat[] = [
    { role: 'CHAIR', position: heads.clerk },
    ...(random.chance(0.3) ? [{ role: 'VICE_CHAIR', position: `รอง${heads.clerk}` } as const] : []),
    ...members.map((position) => ({ role: 'MEMBER', position }) as const),
    { role: 'SECRETARY', position: SECRETARY },
    { role: 'ASSISTANT_SECRETARY', position: ASSISTANT_SECRETARY },
  ]
  const smaller = random.chance(0.45) ? random.shuffled(SMALLER_BODIES).slice(0, random.int(1, 2)) : []
  return [
    { kind: 'ADVISORS', name: 'ที่ปรึกษา', seats: advisors.map((position) => ({ role: 'ADVISOR', position })) },
    { kind: 'OPERATING_COMMITTEE', name: 'คณะกรรมการดำเนินงาน', seats: committee },
    ...smaller.map(([kind, name]) => ({ kind, name, seats: smallerSeats(members) })),
  ]
}

function smallerSeats(members: readonly string[]): Seat[] {
  const [chair = SECRETARY, ...others] = members.slice(0, 4)
  return [
    { role: 'CHAIR', position: chair },
    ...others.map((position) => ({ role: 'MEMBER', position }) as const),
    { role: 'SECRETARY', position: ASSISTANT_SECRETARY },
  ]
}

interface SeatPlace {
  bodyId: string
  seat: Seat
  place: number
  establishedOn: LocalDate
}

/** A few seats have changed: the one that ended stands beside the one that took its place. */
function writeSeat(
  world: World,
  random: Random,
  plan: CentrePlan,
  { bodyId, seat, place, establishedOn }: SeatPlace,
): void {
  const changedOn = addDays(establishedOn, random.int(300, 1200))
  const changed = seat.role === 'MEMBER' && random.chance(0.06) && changedOn <= world.today
  const terms = changed
    ? [[establishedOn, changedOn] as const, [changedOn, null] as const]
    : [[establishedOn, null] as const]
  terms.forEach(([since, until], term) => {
    const id = world.id('seat', bodyId, place, term)
    world.load.add(committeeMember, {
      id,
      bodyId,
      centreId: plan.id,
      ...ownedBy(plan.lao),
      role: seat.role,
      positionTh: term === 0 ? seat.position : random.pick(OUTSIDE_MEMBERS),
      ordinal: place + 1,
      since,
      until,
    })
    if (random.chance(0.92)) {
      world.load.add(committeeMemberPerson, { memberId: id, ...ownedBy(plan.lao), ...inventPerson(random) })
    }
  })
}
