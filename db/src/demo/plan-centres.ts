import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays, daysBetween, type LocalDate } from '@hub/schema/calendar/local-date'
import { stableId } from '../stable-id.ts'
import { pickLaos } from './pick-laos.ts'
import { rolloutDay } from './rollout.ts'
import { troublesOf } from './troubles.ts'
import { FIRST_WORKSHOP_YEAR, workshopOf } from './workshops.ts'
import { type DemoLao, dayBetween, type World } from './world.ts'

/** A time in which an open centre did not work. */
export interface Suspension {
  suspendedOn: LocalDate
  resumedOn: LocalDate | null
  reason: string
}

/** A centre and its dated history up to today. */
export interface CentrePlan {
  id: string
  lao: DemoLao
  /** The centre itself stands in the seed; only what it did since is invented. */
  real: boolean
  selectedOn: LocalDate | null
  orientedOn: LocalDate | null
  establishedOn: LocalDate | null
  closedOn: LocalDate | null
  closingReason: string | null
  suspensions: Suspension[]
}

/** The one centre of the seed. */
const WIANG_THOENG = '5570404'
const WIANG_THOENG_ANNOUNCED = '2018-11-08'

/** The documents count 45 centres on 5 April 2562; Wiang Thoeng's is one of them. */
const COUNTED_ON = '2019-04-05'
const INVENTED_BY_THEN = 44

/** Centres a year after that; later years repeat the last ones. */
const A_YEAR: Record<number, number> = { 2562: 3, 2563: 8, 2564: 10, 2565: 7, 2566: 6, 2567: 9, 2568: 8, 2569: 7 }
const LATER_YEARS = [8, 9, 7, 10]

/** LAOs that went to the first workshop and never established a centre. */
const NEVER_ESTABLISHED = 12

/** Plans all centres up to today: those established, and those on their way. */
export function planCentres(world: World): CentrePlan[] {
  const days = establishmentDays(world)
  const laos = pickLaos(world, days.length)
  const invented = laos.map((lao, at) => planCentre(world, lao, days[at] ?? null, at))
  const plans = [...invented.filter((plan) => plan !== null), ...seededCentre(world)]
  if (world.scale === 0) return plans
  const taken = new Set(plans.map(({ lao }) => lao.code))
  const others = world.laos.filter(({ code }) => !taken.has(code) && isRolledOut(world, code))
  return [...plans, ...others.map((lao) => rolledOut(world, lao))]
}

/** The days in order, null where it never came so far. A later today adds days at the end and changes none before. */
function establishmentDays(world: World): (LocalDate | null)[] {
  const first = spread(world, 'first', addDays(fiscalYearStart(2562), 7), COUNTED_ON, INVENTED_BY_THEN)
  const days = [...first, ...Array<null>(NEVER_ESTABLISHED).fill(null)]
  // Those of the next years are on their way already.
  for (let year = 2562; year <= world.year + 2; year++) {
    const from = year === 2562 ? addDays(COUNTED_ON, 1) : fiscalYearStart(year)
    const count = A_YEAR[year] ?? LATER_YEARS[year % LATER_YEARS.length] ?? 0
    days.push(...spread(world, year, from, fiscalYearEnd(year), count))
  }
  return days
}

/** Days in order, one somewhere in each of `count` equal parts of a time. */
function spread(world: World, name: string | number, from: LocalDate, to: LocalDate, count: number): LocalDate[] {
  const random = world.random('establishment', name)
  const length = daysBetween(from, to)
  return Array.from({ length: count }, (_, at) => addDays(from, Math.floor(((at + random.next()) / count) * length)))
}

function planCentre(world: World, lao: DemoLao, day: LocalDate | null, at: number): CentrePlan | null {
  const random = world.random('centre', lao.code)
  const workshop = day ? lastWorkshopBefore(world, addDays(day, -30)) : workshopOf(world.seed, FIRST_WORKSHOP_YEAR)
  const selectedOn = addDays(workshop.startsOn, -random.int(70, 150))
  if (selectedOn > world.today) return null
  const establishedOn = world.scale === 0 ? upTo(world, day) : earlier(rolloutDay(world, lao), upTo(world, day))
  // In the rolled-out nation every LAO has an open centre.
  const troubles = world.scale === 0 ? troublesOf(at) : {}
  const closedOn = upTo(world, troubles.closedOn ?? null)
  return {
    id: world.id('centre', lao.code),
    lao,
    real: false,
    selectedOn: earlier(selectedOn, establishedOn),
    orientedOn: earlier(upTo(world, workshop.endsOn), establishedOn),
    establishedOn,
    closedOn,
    closingReason: closedOn ? (troubles.closingReason ?? null) : null,
    suspensions: (troubles.suspensions ?? [])
      .filter(({ suspendedOn }) => suspendedOn <= world.today)
      .map((each) => ({ ...each, resumedOn: upTo(world, each.resumedOn) })),
  }
}

function rolledOut(world: World, lao: DemoLao): CentrePlan {
  const establishedOn = rolloutDay(world, lao)
  const selectedOn = addDays(establishedOn, -world.random('rollout', lao.code).int(60, 200))
  return {
    id: world.id('centre', lao.code),
    lao,
    real: false,
    selectedOn,
    orientedOn: dayBetween(world.random('oriented', lao.code), selectedOn, establishedOn),
    establishedOn,
    closedOn: null,
    closingReason: null,
    suspensions: [],
  }
}

function seededCentre({ laos }: World): CentrePlan[] {
  return laos
    .filter(({ code }) => code === WIANG_THOENG)
    .map((lao) => ({
      id: stableId(`centre ${WIANG_THOENG}`),
      lao,
      real: true,
      selectedOn: null,
      orientedOn: null,
      establishedOn: WIANG_THOENG_ANNOUNCED,
      closedOn: null,
      closingReason: null,
      suspensions: [],
    }))
}

function lastWorkshopBefore({ seed }: World, day: LocalDate) {
  for (let year = fiscalYearOf(day); year > FIRST_WORKSHOP_YEAR; year--) {
    const workshop = workshopOf(seed, year)
    if (workshop.endsOn <= day) return workshop
  }
  return workshopOf(seed, FIRST_WORKSHOP_YEAR)
}

/** Below scale 1 only a share of the LAOs has a centre. */
const isRolledOut = (world: World, code: string): boolean => world.random('rolled out', code).chance(world.scale)

const upTo = ({ today }: World, day: LocalDate | null): LocalDate | null => (day && day <= today ? day : null)

const earlier = (day: LocalDate | null, limit: LocalDate | null): LocalDate | null =>
  day && limit && limit < day ? limit : day
