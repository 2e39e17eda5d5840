import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { done, type Measure, measureIn, openMeasureWorld, refusal, which } from './measure-world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openMeasureWorld()
})
afterAll(() => world.close())

describe('advancing the steps', () => {
  it('begins each when the one before is finished, also after the announcement', async () => {
    let measure = await measureIn(world, 'ANNOUNCED')
    for (const number of [1, 2, 3, 4]) {
      measure = await done(world, 'advanceMeasureStep', {
        ...which(measure),
        step: number,
        startedOn: measure.announcedOn,
      })
      measure = await done(world, 'advanceMeasureStep', {
        ...which(measure),
        step: number,
        finishedOn: measure.announcedOn,
      })
    }
    expect(measure.steps.every(({ startedOn, finishedOn }) => startedOn && startedOn === finishedOn)).toBe(true)
  })

  it('puts a day right, as long as the order stands', async () => {
    let measure = await measureIn(world, 'DRAFT')
    const [early, day, later] = ['08', '09', '10'].map((end) => measure.draftedOn?.replace(/..$/, end))
    measure = await done(world, 'advanceMeasureStep', {
      ...which(measure),
      step: 1,
      startedOn: early,
      finishedOn: day,
    })
    measure = await done(world, 'advanceMeasureStep', { ...which(measure), step: 2, startedOn: day })
    expect(await refusal(world, 'advanceMeasureStep', { ...which(measure), step: 1, finishedOn: later })).toEqual([
      'OUT_OF_ORDER finishedOn',
    ])
    measure = await done(world, 'advanceMeasureStep', { ...which(measure), step: 1, finishedOn: early })
    expect(measure.steps[0]).toMatchObject({ startedOn: early, finishedOn: early, text: 'ทำขั้นตอนที่ 1' })
  })

  it.each([
    ['no day', {}, 'REQUIRED startedOn'],
    ['a step that is none', { step: 5, startedOn: '2026-11-20' }, 'INVALID step'],
    ['a day to come', { startedOn: '2026-11-21' }, 'INVALID startedOn'],
    ['a day long before its year', { startedOn: '1990-01-01' }, 'INVALID startedOn'],
    ['an end without a beginning', { finishedOn: '2026-11-20' }, 'REQUIRED startedOn'],
    ['an end before the beginning', { startedOn: '2026-11-20', finishedOn: '2026-11-19' }, 'INVALID finishedOn'],
    ['a step before the one before it is finished', { step: 2, startedOn: '2026-11-20' }, 'OUT_OF_ORDER startedOn'],
  ])('%s is refused, and nothing is written', async (_what, input, refused) => {
    expect(
      await refusal(world, 'advanceMeasureStep', { ...which(await measureIn(world, 'DRAFT')), step: 1, ...input }),
    ).toEqual([refused])
  })
})

describe('scores of the assessment', () => {
  const score = (dimension: string, points: number) => ({ dimension, score: points, source: 'ITA 2569' })

  it('are recorded with their source, and corrected with a cause; what stood before stays readable', async () => {
    const { id } = await measureIn(world, 'ANNOUNCED')
    await done(world, 'recordItaScores', { id, scores: [score('PARTICIPATION', 87.25)] })
    const both = await done(world, 'recordItaScores', {
      id,
      scores: [score('SCRUTINY', 100), score('INTOLERANT_SOCIETY', 0)],
    })
    expect(both.scores).toMatchObject([{ dimension: 'INTOLERANT_SOCIETY', score: 0 }, { score: 87.25 }, { score: 100 }])
    const corrected = await done(world, 'correctItaScore', {
      ...which(both),
      dimension: 'PARTICIPATION',
      score: 78.25,
      cause: 'อ่านสลับหลัก',
    })
    expect(corrected.scores[1]).toEqual({
      dimension: 'PARTICIPATION',
      score: 78.25,
      source: 'ITA 2569',
      revisions: [{ number: 1, score: 87.25, source: 'ITA 2569', cause: 'อ่านสลับหลัก' }],
    })
    const { data } = await world.ask<{ participationMeasure: Measure }>(
      `{ participationMeasure(id: "${id}") { scores { revisions { score cause } } } }`,
      { viewer: publicViewer },
    )
    expect(data.participationMeasure.scores[1]?.revisions).toEqual([{ score: 87.25, cause: 'อ่านสลับหลัก' }])
  })

  it.each([
    ['none', [], 'REQUIRED scores'],
    ['above 100', [score('SCRUTINY', 100.01)], 'INVALID scores 0 score'],
    ['below 0', [score('SCRUTINY', -1)], 'INVALID scores 0 score'],
    ['with three decimals', [score('SCRUTINY', 87.255)], 'INVALID scores 0 score'],
    ['of a dimension twice', [score('SCRUTINY', 1), score('SCRUTINY', 2)], 'INVALID scores 1 dimension'],
    ['without a source', [{ ...score('SCRUTINY', 1), source: ' ' }], 'REQUIRED scores 0 source'],
  ])('%s are refused, and nothing is written', async (_which, scores, refused) => {
    expect(await refusal(world, 'recordItaScores', { id: (await measureIn(world, 'ANNOUNCED')).id, scores })).toEqual([
      refused,
    ])
  })

  it('a second one of a dimension is refused, and any before the announcement', async () => {
    const { id } = await measureIn(world, 'ANNOUNCED')
    const scores = [score('SCRUTINY', 50)]
    await done(world, 'recordItaScores', { id, scores })
    expect(await refusal(world, 'recordItaScores', { id, scores })).toEqual(['ALREADY_EXISTS scores 0 dimension'])
    expect(await refusal(world, 'recordItaScores', { id: (await measureIn(world, 'APPROVED')).id, scores })).toEqual([
      'OUT_OF_ORDER id',
    ])
  })

  it.each([
    ['to what stands', { score: 50 }, 'INVALID score'],
    ['above 100', { score: 101 }, 'INVALID score'],
    ['without a cause', { score: 51, cause: '' }, 'REQUIRED cause'],
    ['of a dimension that has none', { dimension: 'PARTICIPATION', score: 51 }, 'NOT_FOUND dimension'],
  ])('correcting one %s is refused, and nothing is written', async (_which, input, refused) => {
    const { id } = await measureIn(world, 'ANNOUNCED')
    const measure = await done(world, 'recordItaScores', { id, scores: [score('SCRUTINY', 50)] })
    const correction = { ...which(measure), dimension: 'SCRUTINY', cause: 'แก้คะแนน' }
    expect(await refusal(world, 'correctItaScore', { ...correction, ...input })).toEqual([refused])
  })
})
