import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import type { ParticipantRecord, TrainingRecord } from './records.ts'

const province = fc.constantFrom('10', '15', '54', '54', '54', '54', '57')
const points = fc.option(fc.integer({ min: 0, max: 20 }), { freq: 9 })

const participant: fc.Arbitrary<ParticipantRecord> = fc
  .record({
    provinceCode: fc.option(province, { freq: 6 }),
    attended: fc.integer({ min: 0, max: 5 }).map((chance) => chance > 0),
    coreTrainer: fc.boolean(),
    scores: fc.tuple(points, points),
    category: fc.constantFrom('LAO_REPRESENTATIVE', 'PEOPLE_REPRESENTATIVE', 'OTHER'),
  })
  .map((each) => (each.provinceCode === null ? { ...each, category: 'OTHER' } : each))

const total = fc.record({
  participants: fc.nat(300),
  category: fc.constantFrom(undefined, 'LAO_STAFF'),
  provinceCode: fc.constantFrom(undefined, '54'),
})

/** Any training between June 2018 and December 2021. */
export const trainingHistory: fc.Arbitrary<TrainingRecord> = fc
  .record({
    provinceCode: fc.option(province),
    begins: fc.nat(1300),
    days: fc.nat(3),
    status: fc.constantFrom('COMPLETED', 'COMPLETED', 'COMPLETED', 'SCHEDULED', 'CANCELLED'),
    rooms: fc.uniqueArray(province, { maxLength: 3 }),
    participants: fc.array(participant, { maxLength: 12 }),
    reported: fc.array(total, { maxLength: 2 }),
  })
  .map(({ begins, days, ...rest }) => {
    const startsOn = addDays('2018-06-01', begins)
    return { ...rest, startsOn, endsOn: addDays(startsOn, days) } as TrainingRecord
  })

/** Figures of one year, counted anew; scores are percentages, not rounded. */
export interface TrainingCount {
  held: number
  provincesReached: number
  participantsCounted: number
  participantsReported: number
  participantsByCategory: Record<string, number>
  coreTrainers: number
  before: number[]
  after: number[]
  /** Of those who sat both tests: those of groups that are large enough to be public. */
  publicBefore: number[]
  publicAfter: number[]
}

/** From how many people on a group is public, unless it is set otherwise. */
const smallestPublic = 5

/** Counts one training after another, as it was at the end of a day; null where there is no figure. */
export function recount(all: TrainingRecord[], area: string, provinces: string[], year: number, asOf: string) {
  const first = all.map(({ startsOn }) => startsOn).sort()[0]
  if (fiscalYearStart(year) > asOf || first === undefined || first > asOf || first > fiscalYearEnd(year)) return null
  const held = all.filter(
    ({ status, startsOn, endsOn = startsOn }) =>
      status === 'COMPLETED' && fiscalYearOf(startsOn) === year && endsOn <= asOf,
  )
  const isHere = (code?: string | null) => (code ? provinces.includes(code) : area === 'TH')
  const reaching = held.filter((each) => area === 'TH' || provincesOf(each).some(isHere))
  const people = held.flatMap(present).filter(({ provinceCode }) => isHere(provinceCode))
  const totals = held
    .filter(({ participants = [] }) => participants.length === 0)
    .flatMap(({ reported = [], provinceCode }) =>
      reported.map((each) => ({ ...each, provinceCode: each.provinceCode ?? provinceCode })),
    )
    .filter((each) => isHere(each.provinceCode))
  const byCategory: Record<string, number> = {}
  for (const { category = 'UNDIVIDED' } of people) byCategory[category] = (byCategory[category] ?? 0) + 1
  for (const { category = 'UNDIVIDED', participants } of totals)
    byCategory[category] = (byCategory[category] ?? 0) + participants
  const pairs = held.flatMap((training) => pairsOf(training).filter(({ provinceCode }) => isHere(provinceCode)))
  const publicPairs = pairs.filter(({ alike }) => alike >= smallestPublic)
  return {
    held: reaching.length,
    provincesReached: new Set(reaching.flatMap(provincesOf).filter(isHere)).size,
    participantsCounted: people.length,
    participantsReported: totals.reduce((sum, { participants }) => sum + participants, 0),
    participantsByCategory: byCategory,
    coreTrainers: people.filter(({ coreTrainer }) => coreTrainer).length,
    before: pairs.map(({ before }) => before),
    after: pairs.map(({ after }) => after),
    publicBefore: publicPairs.map(({ before }) => before),
    publicAfter: publicPairs.map(({ after }) => after),
  } satisfies TrainingCount
}

const present = ({ participants = [] }: TrainingRecord) => participants.filter(({ attended }) => attended)

/** Who sat both tests, each with how many of the same province did at this training. */
function pairsOf(training: TrainingRecord) {
  const pairs = present(training).flatMap(({ provinceCode, scores: [pre, post] = [null, null] }) =>
    pre === null || post === null ? [] : [{ provinceCode, before: pre * 5, after: post * 5 }],
  )
  return pairs.map((pair) => ({
    ...pair,
    alike: pairs.filter(({ provinceCode }) => provinceCode === pair.provinceCode).length,
  }))
}

const provincesOf = (training: TrainingRecord): string[] =>
  [
    training.provinceCode,
    ...(training.rooms ?? []),
    ...present(training).map(({ provinceCode }) => provinceCode),
  ].filter((code) => typeof code === 'string')
