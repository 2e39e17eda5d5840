import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import type { Act, Model } from './network-model.ts'

/** The day on which the networks of the machine begin. */
export const beganOn = '2025-09-10'

/** An act told by how many days it lies from the last one that happened: most go on, some go back or too far. */
export type Told = (lastDay: string, model: Model) => Act

const ahead = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) }, fc.integer({ min: -12, max: 30 }))
const dated = (verb: Exclude<Act['verb'], 'takeBackNetworkStatus'>, weight: number) => ({
  weight,
  arbitrary: ahead.map(
    (days): Told =>
      (last) =>
        ({ verb, day: addDays(last, days), confirm: days % 2 === 0 }) as Act,
  ),
})

const step = fc.record({
  number: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 5 }),
  started: fc.option(ahead, { freq: 6 }),
  finished: fc.option(fc.integer({ min: -1, max: 6 }), { freq: 4 }),
})

/** The step that is due: the first that has not finished. */
const due = ({ steps }: Model): number => [1, 2, 3, 4, 5, 6].find((number) => !steps[number]?.finished) ?? 6

/** Any act, sensible or not. */
const told: fc.Arbitrary<Told> = fc.oneof(
  dated('formNetwork', 4),
  dated('makeNetworkDormant', 2),
  dated('reviveNetwork', 2),
  dated('closeNetwork', 1),
  dated('recordHearing', 2),
  dated('recordNetworkFollowUp', 2),
  dated('retireNetworkMember', 1),
  { weight: 2, arbitrary: fc.constant<Told>(() => ({ verb: 'takeBackNetworkStatus' })) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(3), fc.integer({ min: -9, max: 9 })).map(
      ([period, days]): Told =>
        (last, { periods }) => {
          const day = addDays(periods[period]?.since ?? last, days)
          return { verb: 'correctNetworkStatus', period, day }
        },
    ),
  },
  {
    weight: 9,
    arbitrary: step.map(
      ({ number, started, finished }): Told =>
        (last, model) => {
          const of = number ?? due(model)
          const began = started === null ? (model.steps[of]?.started ?? null) : addDays(last, started)
          const ended = finished === null ? null : addDays(began ?? last, finished)
          return { verb: 'recordNetworkStep', step: of, started: began, finished: ended }
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 1 }).map(
      (of): Told =>
        (_, { steps }) => {
          const last = Math.max(1, ...Object.keys(steps).map(Number))
          return { verb: 'removeNetworkStep', step: of ?? last }
        },
    ),
  },
)

/** The last day on which something is told to have happened. */
export const lastDay = ({ periods, steps, hearings, followUps }: Model): string =>
  [
    ...periods.map(({ since }) => since),
    ...Object.values(steps).flatMap(({ started, finished }) => [started, finished]),
    ...hearings,
    ...followUps,
  ].reduce<string>((last, day) => (day && day > last ? day : last), beganOn)

const onDay =
  (verb: Exclude<Act['verb'], 'takeBackNetworkStatus'>, days: number): Told =>
  (last) =>
    ({ verb, day: addDays(last, days), confirm: false }) as Act
const stepOf =
  (number: number, started: number, finished: number | null): Told =>
  (last) => ({
    verb: 'recordNetworkStep',
    step: number,
    started: addDays(last, started),
    finished: finished === null ? null : addDays(last, finished),
  })
const takeBack: Told = () => ({ verb: 'takeBackNetworkStatus' })
const removeStep =
  (number: number): Told =>
  () => ({ verb: 'removeNetworkStep', step: number })

/** Every act once when it is not its time. */
const tooEarly: readonly Told[] = [
  onDay('formNetwork', 1),
  onDay('makeNetworkDormant', 1),
  onDay('reviveNetwork', 1),
  onDay('closeNetwork', 0),
  onDay('recordHearing', -1),
  onDay('recordNetworkFollowUp', 1),
  onDay('retireNetworkMember', -1),
  (last) => ({ verb: 'correctNetworkStatus', period: 3, day: last }),
  stepOf(2, 1, 2),
  removeStep(1),
  takeBack,
]

/** A network's life as it should be, with everything that its office can write about it. */
const inTime: readonly Told[] = [
  stepOf(1, 0, 1),
  stepOf(2, 1, 2),
  stepOf(3, 1, 2),
  stepOf(4, 1, 2),
  stepOf(5, 1, null),
  onDay('recordHearing', 0),
  onDay('formNetwork', 1),
  stepOf(5, 0, 1),
  stepOf(6, 1, null),
  removeStep(6),
  onDay('recordNetworkFollowUp', 1),
  onDay('makeNetworkDormant', 1),
  onDay('reviveNetwork', 1),
  (last) => ({ verb: 'correctNetworkStatus', period: 3, day: addDays(last, 1) }),
  onDay('retireNetworkMember', 1),
  onDay('closeNetwork', 2),
  takeBack,
]

/** Acts out of time and acts in time: each kind is refused once and accepted once. */
export const everyAct: readonly Told[] = [...tooEarly, ...inTime]

/** What an office might write: a network's life as it should be up to some point, and from there on anything. */
export const script: fc.Arbitrary<Told[]> = fc
  .tuple(fc.nat(inTime.length), fc.array(told, { minLength: 5, maxLength: 20 }))
  .map(([until, acts]) => [...inTime.slice(0, until), ...acts])
