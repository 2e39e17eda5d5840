import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import type { ParticipantRecord, TrainingRecord } from './records.ts'

const province = fc.constantFrom('10', '15', '54', '57')
const points = fc.option(fc.integer({ min: 0, max: 20 }))

const participant: fc.Arbitrary<ParticipantRecord> = fc
  .record({
    provinceCode: fc.option(province, { freq: 6 }),
    attended: fc.boolean(),
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
    participants: fc.array(participant, { maxLength: 6 }),
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
}

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
  const pairs = people.flatMap(({ scores: [pre, post] = [null, null] }) =>
    pre === null || post === null ? [] : [[pre * 5, post * 5] as const],
  )
  return {
    held: reaching.length,
    provincesReached: new Set(reaching.flatMap(provincesOf).filter(isHere)).size,
    participantsCounted: people.length,
    participantsReported: totals.reduce((sum, { participants }) => sum + participants, 0),
    participantsByCategory: byCategory,
    coreTrainers: people.filter(({ coreTrainer }) => coreTrainer).length,
    before: pairs.map(([before]) => before),
    after: pairs.map(([, after]) => after),
  } satisfies TrainingCount
}

const present = ({ participants = [] }: TrainingRecord) => participants.filter(({ attended }) => attended)

const provincesOf = (training: TrainingRecord): string[] =>
  [
    training.provinceCode,
    ...(training.rooms ?? []),
    ...present(training).map(({ provinceCode }) => provinceCode),
  ].filter((code) => typeof code === 'string')
