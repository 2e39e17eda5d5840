import { participant, participantPerson, testScore } from '../networks/tables.ts'
import type { participantCategories } from '../networks/values.ts'
import { inventPerson } from './person-names.ts'
import type { TrainingPlan } from './plan-trainings.ts'
import type { Random } from './random.ts'
import type { DemoLao, World } from './world.ts'

type Category = (typeof participantCategories)[number]

/** Someone put down for a training. */
interface Guest {
  category: Category
  provinceCode: string | null
  lao: DemoLao | null
  isCoreTrainer: boolean
}

/** The five that each province sends to a web conference. */
const FIVE: readonly Category[] = [
  'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER',
  'PROVINCIAL_OFFICE_OFFICIAL',
  'DISTRICT_OFFICE_OFFICIAL',
  'LAO_REPRESENTATIVE',
  'PEOPLE_REPRESENTATIVE',
]

/** Categories whose people come from an LAO or from its district. */
const OF_AN_LAO: readonly Category[] = ['LAO_REPRESENTATIVE', 'PEOPLE_REPRESENTATIVE', 'LAO_EXECUTIVE', 'LAO_STAFF']

/** Writes who was put down, who came, and what they knew before and after. */
export function writeParticipants(world: World, plan: TrainingPlan, rooms: readonly string[]): void {
  const random = world.random('participants', plan.id)
  guestsOf(world, random, plan, rooms).forEach((guest, at) => {
    writeGuest(world, random, plan, guest, at)
  })
}

function guestsOf(world: World, random: Random, plan: TrainingPlan, rooms: readonly string[]): Guest[] {
  if (plan.kind === 'WEB_CONFERENCE') {
    return rooms.flatMap((code) => FIVE.map((category) => guestFrom(world, random, code, category)))
  }
  if (plan.province) return provincialGuests(world, random, plan.province.code)
  const laos = Array.from({ length: random.int(22, 38) }, () => random.pick(world.provinces.slice(1)).code)
  const officials = Array<Guest>(random.int(4, 8)).fill({
    category: 'ONDC_OFFICIAL',
    provinceCode: null,
    lao: null,
    isCoreTrainer: false,
  })
  return [...laos.flatMap((code) => twoFromOneLao(guestFrom(world, random, code, 'LAO_EXECUTIVE'))), ...officials]
}

const twoFromOneLao = (executive: Guest): Guest[] => [executive, { ...executive, category: 'LAO_STAFF' }]

function provincialGuests(world: World, random: Random, code: string): Guest[] {
  const guest = (category: Category): Guest => guestFrom(world, random, code, category)
  return [
    guest('PROVINCIAL_OFFICE_OFFICIAL'),
    ...Array.from({ length: random.int(1, 3) }, () => guest('DISTRICT_OFFICE_OFFICIAL')),
    ...Array.from({ length: random.int(4, 9) }, () => guest('LAO_REPRESENTATIVE')),
    ...Array.from({ length: random.int(3, 8) }, () => guest('PEOPLE_REPRESENTATIVE')),
  ]
}

function guestFrom(world: World, random: Random, provinceCode: string, category: Category): Guest {
  const laos = world.inventedLaos.get(provinceCode) ?? []
  const isLocal = OF_AN_LAO.includes(category) || category === 'DISTRICT_OFFICE_OFFICIAL'
  const lao = isLocal && laos.length > 0 ? random.pick(laos) : null
  return { category, provinceCode, lao, isCoreTrainer: category !== 'PEOPLE_REPRESENTATIVE' && random.chance(0.25) }
}

function writeGuest(world: World, random: Random, plan: TrainingPlan, guest: Guest, at: number): void {
  const id = world.id('participant', plan.id, at)
  const laoCode = guest.lao && OF_AN_LAO.includes(guest.category) ? guest.lao.code : null
  const attended = random.chance(0.94)
  const owner = { provinceCode: guest.provinceCode, laoCode, demo: true }
  world.load.add(participant, {
    id,
    trainingId: plan.id,
    category: guest.category,
    districtCode: guest.lao?.districtCode ?? null,
    ...owner,
    attended,
    isCoreTrainer: guest.isCoreTrainer,
  })
  world.load.add(participantPerson, { participantId: id, ...owner, ...inventPerson(random) })
  if (attended && guest.category !== 'ONDC_OFFICIAL') writeScores(world, random, id, owner)
}

/** Points of the tests. */
const MAX_SCORE = 20

/** Those who know less gain more; some sit only one of the two tests, or none. */
function writeScores({ load }: World, random: Random, participantId: string, owner: Owner): void {
  if (random.chance(0.1)) return
  const before = points(random.around(10.2, 2.6))
  const after = points(before + (MAX_SCORE - before) * random.around(0.48, 0.17))
  const sat = random.next()
  if (sat < 0.97) load.add(testScore, { participantId, kind: 'PRE', ...owner, score: before, maxScore: MAX_SCORE })
  if (sat > 0.06) load.add(testScore, { participantId, kind: 'POST', ...owner, score: after, maxScore: MAX_SCORE })
}

interface Owner {
  provinceCode: string | null
  laoCode: string | null
  demo: boolean
}

const points = (value: number): number => Math.min(MAX_SCORE, Math.max(0, Math.round(value * 2) / 2))
