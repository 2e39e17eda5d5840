import { describe, expect, it } from 'vitest'
import { viewers } from './kit.ts'
import { useTrainings } from './training-kit.ts'
import { differences, done, people, type Training } from './training-verbs.ts'
import { refusals } from './writing.ts'

const { kit, send, schedule } = useTrainings()
const enrolled = async (training: Training, count = 2) =>
  people(
    send('enrolParticipants', {
      trainingId: training.id,
      participants: Array.from({ length: count }, () => ({ category: 'PEOPLE_REPRESENTATIVE' })),
    }),
  )
const attend = (training: Training, ids: string[], attended = true) =>
  send('recordAttendance', {
    trainingId: training.id,
    attendance: ids.map((participantId) => ({ participantId, attended })),
  })

describe('a training that is moved', () => {
  it('keeps its place unless another is given, has the new sessions, and is told by whom', async () => {
    const training = await schedule({ place: 'ห้องเดิม' })
    const days = { startsOn: '2026-12-01', endsOn: '2026-12-02' }
    const moved = await done(
      send('rescheduleTraining', {
        id: training.id,
        expectedVersion: 1,
        ...days,
        sessions: [{ startsAt: '2026-12-01T02:00:00Z', endsAt: '2026-12-01T08:00:00Z' }],
      }),
    )
    expect(moved).toMatchObject({ ...days, version: 2, place: 'ห้องเดิม', sessions: [{ startsAt: expect.anything() }] })
    const again = await done(send('rescheduleTraining', { id: training.id, expectedVersion: 2, ...days, place: null }))
    expect(again).toMatchObject({ version: 3, place: null, sessions: [] })
    const log =
      await kit.owner`select distinct actor, reason from networks.change_log where table_name = 'training' and operation = 'UPDATE' and after ->> 'id' = ${training.id}`
    expect(log).toEqual([{ actor: 'PROVINCIAL_OFFICE', reason: 'rescheduleTraining' }])
    expect(await differences(kit)).toEqual([])
  })

  it('is refused to who read an earlier version, with what changed since', async () => {
    const { id } = await schedule()
    const days = { startsOn: '2026-10-05', endsOn: '2026-10-05' }
    await done(send('rescheduleTraining', { id, expectedVersion: 1, ...days }))
    const { userErrors } = await send('rescheduleTraining', { id, expectedVersion: 1, ...days })
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['endsOn', 'startsOn'] }])
  })

  it('is not moved into the future once people have come, nor once it was held or called off', async () => {
    const training = await schedule()
    const [one] = await enrolled(training)
    await done(attend(training, [String(one?.id)]))
    const later = { id: training.id, expectedVersion: 1, startsOn: '2026-12-01', endsOn: '2026-12-01' }
    expect(refusals(await send('rescheduleTraining', later))).toEqual(['OUT_OF_ORDER startsOn'])
    await done(send('completeTraining', { id: training.id, expectedVersion: 1 }))
    expect(refusals(await send('rescheduleTraining', { ...later, expectedVersion: 2 }))).toEqual(['OUT_OF_ORDER id'])
  })

  it('from one fiscal year to another leaves figures of neither behind', async () => {
    const training = await schedule({ startsOn: '2018-05-01', endsOn: '2018-05-02' })
    expect(await kit.owner`select min(fiscal_year) as year from networks.training_figures`).toEqual([{ year: 2561 }])
    await done(
      send('rescheduleTraining', { id: training.id, expectedVersion: 1, startsOn: '2026-10-08', endsOn: '2026-10-08' }),
    )
    expect(await kit.owner`select min(fiscal_year) as year from networks.training_figures`).toEqual([{ year: 2570 }])
    expect(await differences(kit)).toEqual([])
  })
})

describe('a training that was held', () => {
  it('counts from then on, with the people who came', async () => {
    const training = await schedule({ startsOn: '2026-10-10', endsOn: '2026-10-11' })
    const [one, two] = await enrolled(training)
    await done(attend(training, [String(one?.id), String(two?.id)]))
    const [before] =
      await kit.owner`select held from networks.training_figures where fiscal_year = 2570 and area = '54'`
    const held = await done(send('completeTraining', { id: training.id, expectedVersion: 1 }))
    expect(held).toMatchObject({
      status: 'COMPLETED',
      participation: { basis: 'COUNTED', participants: 2, registered: 2 },
    })
    const [after] = await kit.owner`select held from networks.training_figures where fiscal_year = 2570 and area = '54'`
    expect(after?.held).toBe(before?.held + 1)
    expect(await differences(kit)).toEqual([])
  })

  it('may have a documented total alone', async () => {
    const training = await schedule()
    const reportedTotal = { participants: 94, laos: 47, source: 'รายงานผลการประชุม' }
    const held = await done(send('completeTraining', { id: training.id, expectedVersion: 1, reportedTotal }))
    expect(held.participation).toMatchObject({ basis: 'REPORTED', participants: 94 })
    expect(await differences(kit)).toEqual([])
  })

  it('has its last day behind it, and somebody who came', async () => {
    const today = await schedule({ startsOn: '2026-11-19', endsOn: '2026-11-20' })
    expect(refusals(await send('completeTraining', { id: today.id, expectedVersion: 1 }))).toEqual(['OUT_OF_ORDER id'])
    const nobody = await schedule()
    await enrolled(nobody)
    expect(refusals(await send('completeTraining', { id: nobody.id, expectedVersion: 1 }))).toEqual(['OUT_OF_ORDER id'])
    const total = { participants: 0, laos: 9000, source: '' }
    const answer = await send('completeTraining', { id: nobody.id, expectedVersion: 1, reportedTotal: total })
    expect(refusals(answer)).toEqual([
      'INVALID reportedTotal.participants',
      'INVALID reportedTotal.laos',
      'REQUIRED reportedTotal.source',
    ])
  })

  it('is held once, and not called off', async () => {
    const training = await schedule()
    const reportedTotal = { participants: 5, source: 'รายงานผล' }
    await done(send('completeTraining', { id: training.id, expectedVersion: 1, reportedTotal }))
    expect(refusals(await send('completeTraining', { id: training.id, expectedVersion: 2 }))).toEqual([
      'OUT_OF_ORDER id',
    ])
    expect(refusals(await send('cancelTraining', { id: training.id, expectedVersion: 2, reason: 'น้ำท่วม' }))).toEqual([
      'OUT_OF_ORDER id',
    ])
  })
})

describe('a training that is called off', () => {
  it('says why, and nothing of it changes any more', async () => {
    const training = await schedule()
    const [one] = await enrolled(training)
    const off = await done(send('cancelTraining', { id: training.id, expectedVersion: 1, reason: 'น้ำท่วม' }))
    expect(off).toMatchObject({ status: 'CANCELLED', cancellationReason: 'น้ำท่วม', version: 2 })
    const on = { trainingId: training.id }
    const answers = [
      await send('enrolParticipants', { ...on, participants: [{ category: 'PEOPLE_REPRESENTATIVE' }] }),
      await attend(training, [String(one?.id)]),
      await send('recordTestScores', {
        ...on,
        scores: [{ participantId: one?.id, kind: 'PRE', score: 1, maxScore: 2 }],
      }),
      await send('setTrainingRooms', { ...on, rooms: [{ provinceCode: '54' }] }),
    ]
    for (const answer of answers) expect(refusals(answer)).toEqual(['OUT_OF_ORDER trainingId'])
    for (const verb of ['changeParticipant', 'withdrawParticipant'])
      expect(refusals(await send(verb, { id: one?.id, expectedVersion: 1 }))).toEqual(['OUT_OF_ORDER id'])
  })

  it('is called off without a reason by nobody, and with people who came only when confirmed', async () => {
    const training = await schedule()
    const [one] = await enrolled(training)
    await done(attend(training, [String(one?.id)]))
    const off = { id: training.id, expectedVersion: 1 }
    expect(refusals(await send('cancelTraining', { ...off, reason: ' ' }))).toEqual(['REQUIRED reason'])
    expect(refusals(await send('cancelTraining', { ...off, reason: 'น้ำท่วม' }))).toEqual(['CONFIRMATION_NEEDED id'])
    expect((await done(send('cancelTraining', { ...off, reason: 'น้ำท่วม', confirm: true }))).status).toBe('CANCELLED')
    expect(await differences(kit)).toEqual([])
  })
})

describe('another’s training', () => {
  it('is nobody’s to change but its office’s and administrators’', async () => {
    const { id } = await schedule()
    const days = { startsOn: '2026-10-05', endsOn: '2026-10-05' }
    const verbs: [string, object, string][] = [
      ['rescheduleTraining', { id, expectedVersion: 1, ...days }, 'id'],
      ['completeTraining', { id, expectedVersion: 1 }, 'id'],
      ['cancelTraining', { id, expectedVersion: 1, reason: 'น้ำท่วม' }, 'id'],
      ['recordTrainingLetter', { trainingId: id, letter: { kind: 'OTHER', reference: 'พร 0023.3/' } }, 'trainingId'],
      ['enrolParticipants', { trainingId: id, participants: [{ category: 'OTHER' }] }, 'trainingId'],
      ['recordAttendance', { trainingId: id, attendance: [] }, 'trainingId'],
      ['recordTestScores', { trainingId: id, scores: [] }, 'trainingId'],
    ]
    for (const [verb, input, field] of verbs) {
      expect(refusals(await send(verb, input, { viewer: viewers.chiangRai })), verb).toEqual([`NOT_FOUND ${field}`])
      for (const viewer of [viewers.public, viewers.sungMen, viewers.analystWithPurpose])
        expect((await send(verb, input, { viewer })).refusedAs, verb).toBe('FORBIDDEN')
    }
  })
})
