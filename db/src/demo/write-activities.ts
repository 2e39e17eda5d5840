import { fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { HALVES, type Half, halfEnd, halfStart } from '@hub/schema/calendar/half'
import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import { activity, operatingPlan, plannedActivity } from '../centres/tables.ts'
import { activityName } from './activity-names.ts'
import { MEETING_PLACES } from './local-topics.ts'
import { worksOn } from './open-time.ts'
import type { CentrePlan } from './plan-centres.ts'
import type { Random } from './random.ts'
import { dayBetween, ownedBy, type World } from './world.ts'

/** How often each mission is served. */
const MISSIONS: readonly (readonly [number, number])[] = [
  [1, 4],
  [2, 18],
  [3, 28],
  [4, 20],
  [5, 10],
  [6, 6],
  [7, 4],
  [8, 4],
  [9, 6],
]

/** Writes a centre's yearly plans, what they set out to do, and what the centre did. */
export function writeActivities(world: World, plan: CentrePlan): void {
  if (!plan.establishedOn) return
  for (let year = fiscalYearOf(plan.establishedOn); year <= world.year; year++) {
    if (plan.closedOn && plan.closedOn <= fiscalYearStart(year)) return
    writeYear(world, plan, plan.establishedOn, year)
  }
}

function writeYear(world: World, plan: CentrePlan, establishedOn: LocalDate, year: number): void {
  const random = world.random('activities', plan.id, year)
  const start = establishedOn > fiscalYearStart(year) ? establishedOn : fiscalYearStart(year)
  const planId = writePlan(world, random, plan, year, start)
  for (const half of HALVES) {
    const from = halfStart(year, half) > start ? halfStart(year, half) : start
    const to = halfEnd(year, half) < world.today ? halfEnd(year, half) : world.today
    if (from > to) continue
    const count = random.int(2, 6)
    for (let at = 0; at < count; at++) writeActivity(world, random, plan, { planId, half, year, at, from, to })
  }
}

function writePlan(world: World, random: Random, plan: CentrePlan, year: number, start: LocalDate): string {
  const id = world.id('plan', plan.id, year)
  const adoptedOn = addDays(start, random.int(12, 75))
  const owner = ownedBy(plan.lao)
  world.load.add(operatingPlan, {
    id,
    centreId: plan.id,
    ...owner,
    fiscalYear: year,
    adoptedOn: adoptedOn <= world.today ? adoptedOn : null,
    alignedWithDevelopmentPlan: random.chance(0.9),
    alignedWithActionPlan: random.chance(0.85),
  })
  const count = random.int(5, 9)
  for (let at = 0; at < count; at++) {
    const mission = random.weighted(MISSIONS)
    world.load.add(plannedActivity, {
      id: world.id('planned', id, at),
      planId: id,
      ...owner,
      mission,
      nameTh: activityName(random, mission),
      plannedHalf: random.chance(0.9) ? random.pick(HALVES) : null,
    })
  }
  return id
}

interface ActivityPlace {
  planId: string
  year: number
  half: Half
  at: number
  from: LocalDate
  to: LocalDate
}

function writeActivity(world: World, random: Random, plan: CentrePlan, place: ActivityPlace): void {
  const heldOn = dayBetween(random, place.from, place.to)
  const mission = random.weighted(MISSIONS)
  const nameTh = activityName(random, mission)
  const meeting = mission !== 4 && mission !== 7
  const attendance = meeting ? attendanceOf(random, mission) : null
  if (!worksOn(plan, heldOn)) return
  world.load.add(activity, {
    id: world.id('activity', plan.id, place.year, place.half, place.at),
    centreId: plan.id,
    ...ownedBy(plan.lao),
    planId: random.chance(0.8) ? place.planId : null,
    mission,
    heldOn,
    place: meeting ? random.pick(MEETING_PLACES) : null,
    nameTh,
    attendance,
    opinionsHeard: mission === 3 || mission === 9 ? random.int(4, 45) : null,
    evidenceUrl: random.chance(0.3) ? `https://example.org/lao/${plan.lao.code}/${heldOn}` : null,
  })
}

const attendanceOf = (random: Random, mission: number): number | null => {
  if (random.chance(0.05)) return null
  return mission === 2 || mission === 6 ? random.int(9, 22) : random.int(18, 140)
}
