import type { Viewer } from '@hub/schema/viewer'
import type { NetworksKit } from './kit.ts'
import { viewers } from './kit.ts'
import { type Written, write } from './writing.ts'

/** A training as the tests read it. */
export interface Training {
  id: string
  version: number
  status: string
  startsOn: string
  endsOn: string
  place: string | null
  cancellationReason: string | null
  sessions: { startsAt: string }[]
  rooms: { province: { code: string }; place: string | null }[]
  letters: { id: string; reference: string; runningNumber: number | null; datedOn: string | null }[]
  provincesReached: { code: string }[]
  participation: { basis: string; participants: number; registered: number | null } | null
  compositionCheck: { provinceCode: string; category: string; expected: number; enrolled: number; difference: number }[]
  pairedTests: { isSuppressed: boolean; withheld: number; n: number | null } | null
}

export interface Participant {
  id: string
  version: number
  category: string
  province: { code: string } | null
  district: { code: string } | null
  lao: { code: string } | null
  position: string | null
  attended: boolean
  isCoreTrainer: boolean
  person: { name: string; phone: string | null } | null
  testScores: { kind: string; score: number; maxScore: number }[]
}

const trainingFields = `id version status startsOn endsOn place cancellationReason sessions { startsAt }
  rooms { province { code } place } letters { id reference runningNumber datedOn } provincesReached { code }
  participation { basis participants registered } compositionCheck { provinceCode category expected enrolled difference }
  pairedTests { isSuppressed withheld n }`
const participantFields = `id version category province { code } district { code } lao { code } position attended
  isCoreTrainer person { name phone } testScores { kind score maxScore }`

/** What the verbs of trainings give beside their errors. */
const gives: Record<string, string> = {
  createTrainingSeries: 'series { id name objectives composition { category peoplePerProvince } }',
  enrolParticipants: `training { ${trainingFields} } participants { ${participantFields} }`,
  recordAttendance: `training { ${trainingFields} } participants { ${participantFields} }`,
  recordTestScores: `training { ${trainingFields} } participants { ${participantFields} }`,
  changeParticipant: `participant { ${participantFields} }`,
  recordTrainingLetter: `training { ${trainingFields} } letter { id reference runningNumber datedOn }`,
  numberTrainingLetter: `training { ${trainingFields} } letter { id reference runningNumber datedOn }`,
}

export interface TrainingPayload {
  training: Training | null
  participants: Participant[] | null
  participant: Participant | null
  letter: Training['letters'][number] | null
  series: { id: string; name: string; objectives: string[]; composition: object[] } | null
}

export interface As {
  viewer?: Viewer
  today?: string
}

/** Sends a verb of trainings; the office of Phrae does, unless told otherwise. */
export const send = (kit: NetworksKit, verb: string, input: object, as: As = {}): Promise<Written<TrainingPayload>> =>
  write<TrainingPayload>(kit, verb, input, { fields: gives[verb] ?? `training { ${trainingFields} }`, ...as })

/** The training that a verb gave. @throws when it was refused */
export async function done(answer: Promise<Written<TrainingPayload>>): Promise<Training> {
  const { training, userErrors, refusedAs } = await answer
  if (!training) throw new Error(`refused: ${JSON.stringify({ userErrors, refusedAs })}`)
  return training
}

/** The participants that a verb gave. @throws when it was refused */
export async function people(answer: Promise<Written<TrainingPayload>>): Promise<Participant[]> {
  const { participants, userErrors, refusedAs } = await answer
  if (!participants) throw new Error(`refused: ${JSON.stringify({ userErrors, refusedAs })}`)
  return participants
}

/** A new series, of those that ask each province for the five of Phrae's letter or (default) for nobody in particular. */
export async function newSeries(kit: NetworksKit, composition: object[] = []): Promise<string> {
  const name = `โครงการทดสอบ ${crypto.randomUUID()}`
  const { series } = await send(kit, 'createTrainingSeries', { name, composition }, { viewer: viewers.administrator })
  return String(series?.id)
}

export const fiveAProvince = [
  'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER',
  'PROVINCIAL_OFFICE_OFFICIAL',
  'DISTRICT_OFFICE_OFFICIAL',
  'LAO_REPRESENTATIVE',
  'PEOPLE_REPRESENTATIVE',
].map((category) => ({ category, peoplePerProvince: 1 }))

/** A training of Phrae, held on the first two days of October 2026, unless told otherwise. */
export const plan = (seriesId: string, more: object = {}): object => ({
  seriesId,
  provinceCode: '54',
  name: 'อบรมวิทยากรแกนนำจังหวัดแพร่',
  mode: 'ON_SITE',
  startsOn: '2026-10-01',
  endsOn: '2026-10-02',
  ...more,
})

/** Rows of the rollups that are not what a recount says. */
export async function differences(kit: NetworksKit): Promise<unknown[]> {
  const { verifyRollups } = await import('@hub/db/verify/rollups')
  return verifyRollups(kit.owner, 'networks')
}
