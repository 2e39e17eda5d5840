import { beforeAll } from 'vitest'
import { useNetworks } from './kit.ts'
import { type As, done, newSeries, people, plan, send as sendTo, type Training } from './training-verbs.ts'

/** Someone from the people, of whom nothing else is said. */
export const citizen = { category: 'PEOPLE_REPRESENTATIVE' }

/** Someone from the people with a name. */
export const named = (name: string, more: object = {}) => ({ ...citizen, person: { name, ...more } })

/** The verbs of trainings on a database of the file's own; the office of Phrae sends them, unless told otherwise. */
export function useTrainings() {
  const kit = useNetworks()
  let series = ''
  beforeAll(async () => {
    series = await newSeries(kit)
  })
  let cohort = 0
  const send = (verb: string, input: object, as: As = {}) => sendTo(kit, verb, input, as)
  const enrol = (trainingId: string, participants: object[], as: As = {}, more: object = {}) =>
    send('enrolParticipants', { trainingId, participants, ...more }, as)
  return {
    kit,
    send,
    enrol,
    /** What a training of the file's series is planned by. */
    planned: (more: object = {}): object => plan(series, more),
    /** A new training of Phrae, of a cohort of its own. */
    schedule: (more: object = {}, as: As = {}): Promise<Training> =>
      done(send('scheduleTraining', plan(series, { cohort: ++cohort, ...more }), as)),
    enrolled: (trainingId: string, participants: object[], as: As = {}) => people(enrol(trainingId, participants, as)),
    attend: (trainingId: string, ids: string[], attended = true, as: As = {}) =>
      send(
        'recordAttendance',
        { trainingId, attendance: ids.map((participantId) => ({ participantId, attended })) },
        as,
      ),
    score: (trainingId: string, scores: object[], as: As = {}, more: object = {}) =>
      send('recordTestScores', { trainingId, scores: scores.map((each) => ({ maxScore: 20, ...each })), ...more }, as),
  }
}
