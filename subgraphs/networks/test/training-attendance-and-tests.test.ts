import { describe, expect, it } from 'vitest'
import { viewers } from './kit.ts'
import { citizen, useTrainings } from './training-kit.ts'
import { differences, done, people } from './training-verbs.ts'
import { refusals } from './writing.ts'

const { kit, send, schedule, enrolled, attend, score } = useTrainings()

describe('attendance', () => {
  it('is recorded from the first day on, each participant once', async () => {
    const later = await schedule({ startsOn: '2026-11-21', endsOn: '2026-11-21' })
    const [one] = await enrolled(later.id, [citizen])
    const id = String(one?.id)
    expect(refusals(await attend(later.id, [id]))).toEqual(['OUT_OF_ORDER trainingId'])
    const onTheDay = await people(
      send(
        'recordAttendance',
        { trainingId: later.id, attendance: [{ participantId: id, attended: true }] },
        { today: '2026-11-21' },
      ),
    )
    expect(onTheDay).toMatchObject([{ attended: true, version: 2 }])
    const now = await schedule()
    const [two] = await enrolled(now.id, [citizen])
    expect(refusals(await attend(now.id, [String(two?.id), String(two?.id)]))).toEqual([
      'ALREADY_EXISTS attendance.1.participantId',
    ])
    expect(refusals(await attend(now.id, []))).toEqual(['REQUIRED attendance'])
    expect(refusals(await attend(now.id, [id, 'x']))).toEqual([
      'NOT_FOUND attendance.0.participantId',
      'NOT_FOUND attendance.1.participantId',
    ])
  })

  it('is refused by row to who read an earlier version', async () => {
    const { id } = await schedule()
    const [one] = await enrolled(id, [citizen])
    await people(attend(id, [String(one?.id)]))
    const row = { participantId: one?.id, attended: false, expectedVersion: 1 }
    const { userErrors } = await send('recordAttendance', { trainingId: id, attendance: [row] })
    expect(userErrors).toMatchObject([
      { code: 'STALE_VERSION', path: ['input', 'attendance', '0', 'expectedVersion'], changedFields: ['attended'] },
    ])
  })

  it('that changes nothing writes nothing', async () => {
    const { id } = await schedule()
    const [one] = await enrolled(id, [citizen])
    expect(await people(attend(id, [String(one?.id)], false))).toMatchObject([{ version: 1 }])
  })

  it('of a training that was held leaves somebody who came', async () => {
    const { id } = await schedule()
    const [one] = await enrolled(id, [citizen])
    await people(attend(id, [String(one?.id)]))
    await done(send('completeTraining', { id, expectedVersion: 1 }))
    expect(refusals(await attend(id, [String(one?.id)], false))).toEqual(['OUT_OF_ORDER attendance'])
    const [late] = await enrolled(id, [citizen])
    await people(attend(id, [String(late?.id)]))
    await people(attend(id, [String(one?.id)], false))
    expect(await differences(kit)).toEqual([])
  })
})

describe('points of tests', () => {
  const listed = async () => {
    const { id } = await schedule()
    const [one, two] = await enrolled(id, [citizen, citizen])
    await people(attend(id, [String(one?.id)]))
    return { id, one: String(one?.id), two: String(two?.id) }
  }

  it.each([
    ['below 0', { score: -1 }, 'INVALID scores.0.score'],
    ['above the scale', { score: 20.01 }, 'INVALID scores.0.score'],
    ['of three decimals', { score: 1.005 }, 'INVALID scores.0.score'],
    ['of no scale', { score: 0, maxScore: 0 }, 'INVALID scores.0.maxScore'],
    ['of a scale beyond 1000', { score: 0, maxScore: 1000.5 }, 'INVALID scores.0.maxScore'],
  ])('%s are refused', async (_which, row, refusal) => {
    const { id, one } = await listed()
    expect(refusals(await score(id, [{ participantId: one, kind: 'PRE', ...row }]))).toEqual([refusal])
  })

  it('are refused by row: of a test twice, of a test after of who did not come', async () => {
    const { id, one, two } = await listed()
    const pre = { participantId: one, kind: 'PRE', score: 5 }
    expect(refusals(await score(id, [pre, pre]))).toEqual(['ALREADY_EXISTS scores.1.participantId'])
    expect(refusals(await score(id, [pre, { participantId: two, kind: 'POST', score: 5 }]))).toEqual([
      'OUT_OF_ORDER scores.1.kind',
    ])
    expect(refusals(await score(id, []))).toEqual(['REQUIRED scores'])
    const stale = await score(id, [{ ...pre, expectedVersion: 1 }])
    expect(refusals(stale)).toEqual(['STALE_VERSION scores.0.expectedVersion'])
  })

  it('are replaced and removed when that is confirmed; who sat the test after came', async () => {
    const { id, one } = await listed()
    const post = (points: number | null, more: object = {}) =>
      score(id, [{ participantId: one, kind: 'POST', score: points }], {}, more)
    await people(post(15))
    expect(await people(post(15))).toMatchObject([{ version: 3 }])
    expect(refusals(await attend(id, [one], false))).toEqual(['OUT_OF_ORDER attendance.0.attended'])
    const other = await post(16)
    expect(refusals(other)).toEqual(['CONFIRMATION_NEEDED scores.0.score'])
    expect(other.userErrors[0]?.message).toContain('15 of 20')
    expect(await people(post(16, { confirm: true }))).toMatchObject([{ testScores: [{ score: 16 }] }])
    expect(await people(post(null, { confirm: true }))).toMatchObject([{ testScores: [] }])
    await people(attend(id, [one], false))
  })

  it('of another scale than the test’s others are confirmed', async () => {
    const { id, one, two } = await listed()
    await people(score(id, [{ participantId: one, kind: 'PRE', score: 5 }]))
    const other = [{ participantId: two, kind: 'PRE', score: 5, maxScore: 10 }]
    expect(refusals(await score(id, other))).toEqual(['CONFIRMATION_NEEDED scores.0.maxScore'])
    expect(await people(score(id, other, {}, { confirm: true }))).toMatchObject([{ testScores: [{ maxScore: 10 }] }])
  })

  it('make pairs that the office sees before the training is completed, and others after, if they are enough', async () => {
    const { id } = await schedule()
    const made = await enrolled(
      id,
      Array.from({ length: 5 }, () => citizen),
    )
    const ids = made.map((each) => each.id)
    await people(attend(id, ids))
    await people(
      score(
        id,
        ids.flatMap((participantId) => [
          { participantId, kind: 'PRE', score: 10 },
          { participantId, kind: 'POST', score: 15 },
        ]),
      ),
    )
    const tests = async (viewer: keyof typeof viewers) => {
      const { data } = await kit.ask(`{ training(id: "${id}") { pairedTests { isSuppressed withheld n } } }`, {
        viewer: viewers[viewer],
      })
      return (data as unknown as { training: { pairedTests: unknown } }).training.pairedTests
    }
    expect(await tests('phrae')).toEqual({ isSuppressed: false, withheld: 0, n: 5 })
    expect(await tests('public')).toBeNull()
    await done(send('completeTraining', { id, expectedVersion: 1 }))
    expect(await tests('public')).toEqual({ isSuppressed: false, withheld: 0, n: 5 })
    expect(await differences(kit)).toEqual([])
  })
})
