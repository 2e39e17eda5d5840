import { fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import { firstYearOfRollout } from './rollout.ts'
import type { DemoProvince, World } from './world.ts'

/** A people's network and when its six steps begin and end; days after today have not come yet. */
export interface NetworkPlan {
  id: string
  province: DemoProvince
  steps: readonly { startedOn: LocalDate; finishedOn: LocalDate }[]
  formedOn: LocalDate | null
  /** From when it stood still or was given up, if it did. */
  ended: { status: 'DORMANT' | 'CLOSED'; on: LocalDate; reason: string } | null
}

/** The manual counts two networks a year in 2559 to 2561 and aims at one a year afterwards. */
const FIRST_YEAR = 2559
const networksIn = (year: number): number => (year <= 2561 ? 2 : 1)

/** By the network's place, oldest first. */
const ENDED: Record<number, NonNullable<NetworkPlan['ended']>> = {
  1: { status: 'CLOSED', on: '2021-06-01', reason: 'สมาชิกย้ายไปร่วมกับเครือข่ายจังหวัดข้างเคียง' },
  3: { status: 'DORMANT', on: '2024-02-01', reason: 'ยังหาผู้ประสานงานคนใหม่ไม่ได้' },
}

/** The network at this place is Phrae's. */
const PHRAE_AT = 5

/** Plans the networks up to the running year; where the programme is rolled out, one in every province. */
export function planNetworks(world: World): NetworkPlan[] {
  const provinces = world
    .random('networks')
    .shuffled(world.provinces.filter(({ code }) => code !== '10' && code !== '54'))
  const phrae = world.provinces.find(({ code }) => code === '54')
  if (phrae) provinces.splice(PHRAE_AT, 0, phrae)
  const years: number[] = []
  for (let year = FIRST_YEAR; year <= world.year; year++) years.push(...Array<number>(networksIn(year)).fill(year))
  const wanted = world.scale === 0 ? years.length : provinces.length
  return provinces
    .slice(0, wanted)
    .map((province, at) => planNetwork(world, province, years[at] ?? firstYearOfRollout(world), at))
    .filter(({ steps }) => steps.length > 0)
}

/** Days that the steps take, waiting included. */
const DAYS: readonly (readonly [number, number])[] = [
  [20, 35],
  [35, 55],
  [20, 45],
  [20, 40],
  [15, 35],
  [30, 60],
]

function planNetwork(world: World, province: DemoProvince, year: number, at: number): NetworkPlan {
  const random = world.random('network', province.code)
  let day = addDays(fiscalYearStart(year), random.int(3, 30))
  const steps = DAYS.map(([least, most]) => {
    const startedOn = day
    const finishedOn = addDays(day, random.int(least, most))
    day = addDays(finishedOn, 1)
    return { startedOn, finishedOn }
  })
  const formedOn = steps[4]?.finishedOn ?? null
  const ended = ENDED[at] ?? null
  return {
    id: world.id('network', province.code),
    province,
    steps: steps.filter(({ startedOn }) => startedOn <= world.today),
    formedOn: formedOn && formedOn <= world.today ? formedOn : null,
    ended: ended && ended.on <= world.today ? ended : null,
  }
}
