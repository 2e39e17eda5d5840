import { toGregorianYear } from '@hub/schema/calendar/era'
import { fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays, dayOf, type LocalDate } from '@hub/schema/calendar/local-date'
import { stableId } from '../stable-id.ts'
import { firstYearOfRollout } from './rollout.ts'
import { type Days, workshopOf } from './workshops.ts'
import type { DemoProvince, World } from './world.ts'

/** Who comes: LAOs from everywhere, five people a province in rooms of their own, or the people of one province. */
export type TrainingKind = 'WORKSHOP' | 'WEB_CONFERENCE' | 'PROVINCIAL'

/** A training that was held, is planned, or was called off. */
export interface TrainingPlan extends Days {
  id: string
  kind: TrainingKind
  /** It stands in the seed; only who took part is invented. */
  real: boolean
  year: number
  cohort: number | null
  province: DemoProvince | null
  cancelled: boolean
}

/** The web conference that Phrae's letter is about. */
const DOCUMENTED_WEB_CONFERENCE = 2564

/** The trainings of the documents are those up to this year, but for the web conference of 2564. */
const LAST_DOCUMENTED_WORKSHOP = 2562

/** Trainings of provinces in a year of the nation as it is. */
const PROVINCIAL_A_YEAR = 9

/** Trainings that the rolled-out programme has for each unit of scale. */
const TRAININGS_A_SCALE = 20_000

/** Plans all trainings that begin before the end of the running fiscal year. */
export function planTrainings(world: World): TrainingPlan[] {
  const trainings: TrainingPlan[] = []
  for (let year = LAST_DOCUMENTED_WORKSHOP + 1; year <= world.year; year++) {
    trainings.push(...workshops(world, year), webConference(world, year), ...provincial(world, year))
  }
  return trainings
}

/** Plans one by one what the rolled-out programme has beyond that; there may be very many. */
export function* planRolledOutTrainings(world: World): Generator<TrainingPlan> {
  const first = firstYearOfRollout(world)
  const years = world.year - first
  const count = Math.round(TRAININGS_A_SCALE * world.scale)
  for (let at = 0; at < count; at++) {
    const random = world.random('rolled-out training', at)
    const province = world.provinces[at % world.provinces.length] as DemoProvince
    yield inProvince(
      world,
      province,
      first + (Math.floor(at / world.provinces.length) % years),
      `x${at}`,
      random.int(0, 360),
    )
  }
}

function workshops(world: World, year: number): TrainingPlan[] {
  return [1, 2].map((cohort) => {
    const first = workshopOf(world.seed, year)
    const startsOn = addDays(first.startsOn, (cohort - 1) * -7)
    return {
      id: world.id('workshop', year, cohort),
      kind: 'WORKSHOP',
      real: false,
      year,
      cohort,
      province: null,
      cancelled: false,
      startsOn,
      endsOn: addDays(startsOn, 1),
    }
  })
}

function webConference(world: World, year: number): TrainingPlan {
  const real = year === DOCUMENTED_WEB_CONFERENCE
  const day = real ? 1 : world.random('web conference', year).int(2, 25)
  const startsOn = dayOf(toGregorianYear(year), 3, day)
  return {
    id: real ? stableId('training web conference 2564') : world.id('web conference', year),
    kind: 'WEB_CONFERENCE',
    real,
    year,
    cohort: null,
    province: null,
    cancelled: false,
    startsOn,
    endsOn: addDays(startsOn, 1),
  }
}

/** Phrae trains each year in November, other provinces in turn. */
function provincial(world: World, year: number): TrainingPlan[] {
  const random = world.random('provincial trainings', year)
  const others = world.provinces.filter(({ code }) => code !== '10' && code !== '54')
  const provinces = random.shuffled(others).slice(0, PROVINCIAL_A_YEAR)
  const phrae = world.provinces.filter(({ code }) => code === '54')
  return [
    ...phrae.map((province) => inProvince(world, province, year, 'a', random.int(35, 45))),
    ...provinces.map((province) => inProvince(world, province, year, 'a', random.int(20, 330))),
  ]
}

function inProvince(world: World, province: DemoProvince, year: number, name: string, dayOfYear: number): TrainingPlan {
  const random = world.random('provincial training', province.code, year, name)
  const startsOn = addDays(fiscalYearStart(year), dayOfYear)
  return {
    id: world.id('provincial training', province.code, year, name),
    kind: 'PROVINCIAL',
    real: false,
    year,
    cohort: null,
    province,
    cancelled: wasCalledOff(startsOn) || random.chance(0.03),
    startsOn,
    endsOn: random.chance(0.5) ? startsOn : addDays(startsOn, 1),
  }
}

/** Nobody met in the spring of 2563 (2020). */
const wasCalledOff = (day: LocalDate): boolean => day >= '2020-03-22' && day <= '2020-06-30'
