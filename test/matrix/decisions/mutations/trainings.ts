import type { Sql } from '@hub/db/connect'
import type { Place } from '../../places.ts'
import type { MutationDecision, MutationDecisions } from './decision.ts'

/** A training of a place, newly written, with two of each thing that hangs on it. */
interface NewTraining {
  id: string
  /** One who is put down and has not come. */
  absent: string
  /** One who came. */
  present: string
  letter: string
}

/** What a province's office may do with its training. */
const onTraining = (input: (training: NewTraining, place: Place) => Record<string, unknown>): MutationDecision => ({
  by: 'offices',
  input: async (place, { key, owner }) => ({ idempotencyKey: key, ...input(await newTraining(owner, place), place) }),
})

const version = { expectedVersion: 1 }

/** What may be done with trainings: the office of the province does it, and administrators. */
export const trainingMutations: MutationDecisions = {
  createTrainingSeries: {
    by: 'administrators',
    input: (_, { key }) => ({ idempotencyKey: key, name: `โครงการ ${key}` }),
  },
  scheduleTraining: {
    by: 'offices',
    input: async ({ province }, { key, owner }) => ({
      idempotencyKey: key,
      seriesId: await newSeries(owner),
      provinceCode: province,
      name: 'อบรมวิทยากรแกนนำ',
      mode: 'ON_SITE',
      startsOn: '2026-12-01',
      endsOn: '2026-12-02',
    }),
  },
  rescheduleTraining: onTraining(({ id }) => ({ id, ...version, startsOn: '2026-10-05', endsOn: '2026-10-05' })),
  setTrainingRooms: onTraining(({ id }, { province }) => ({
    trainingId: id,
    rooms: [{ provinceCode: province, place: 'ห้องประชุม ชั้น 2' }],
  })),
  recordTrainingLetter: onTraining(({ id }) => ({
    trainingId: id,
    letter: { kind: 'INVITATION', reference: 'มท 0810.6/ว 123' },
  })),
  numberTrainingLetter: onTraining(({ letter }) => ({ id: letter, ...version, runningNumber: 12 })),
  enrolParticipants: onTraining(({ id }, { lao }) => ({
    trainingId: id,
    participants: [{ category: 'LAO_STAFF', laoCode: lao, person: { name: 'สมมุติ ใหม่' } }],
  })),
  changeParticipant: onTraining(({ absent }) => ({ id: absent, ...version, position: 'กำนัน' })),
  withdrawParticipant: onTraining(({ absent }) => ({ id: absent, ...version })),
  recordAttendance: onTraining(({ id, absent }) => ({
    trainingId: id,
    attendance: [{ participantId: absent, attended: true }],
  })),
  recordTestScores: onTraining(({ id, present }) => ({
    trainingId: id,
    scores: [{ participantId: present, kind: 'POST', score: 15, maxScore: 20 }],
  })),
  completeTraining: onTraining(({ id }) => ({ id, ...version })),
  cancelTraining: onTraining(({ id }) => ({ id, ...version, reason: 'น้ำท่วม', confirm: true })),
}

async function newSeries(owner: Sql): Promise<string> {
  const [series] = await owner<{ id: string }[]>`
    insert into networks.training_series (name_th) values ('โครงการ ' || gen_random_uuid()) returning id`
  return String(series?.id)
}

async function newTraining(owner: Sql, { province }: Place): Promise<NewTraining> {
  const seriesId = await newSeries(owner)
  const [training] = await owner<NewTraining[]>`
    with training as (
      insert into networks.training (series_id, province_code, name_th, fiscal_year, mode, starts_on, ends_on)
      values (${seriesId}, ${province}, 'การอบรมทดสอบ', 2570, 'WEB_CONFERENCE', '2026-10-01', '2026-10-02') returning id
    ), absent as (
      insert into networks.participant (training_id, category, province_code)
      select id, 'PEOPLE_REPRESENTATIVE', ${province} from training returning id
    ), present as (
      insert into networks.participant (training_id, category, province_code, attended)
      select id, 'PEOPLE_REPRESENTATIVE', ${province}, true from training returning id
    ), letter as (
      insert into networks.training_letter (training_id, province_code, kind, reference, prefix, unit_code)
      select id, ${province}, 'INVITATION', 'มท 0810.6/', 'มท', '0810.6' from training returning id
    )
    select training.id, absent.id as absent, present.id as present, letter.id as letter
    from training, absent, present, letter`
  if (!training) throw new Error('no training was written')
  return training
}
