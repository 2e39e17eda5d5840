import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { today } from '../kit/today.ts'
import { type Act, acts, inputOf, mutationOf } from './acts.ts'
import { type Joined, openJoined } from './joined.ts'
import { LaoModel } from './model.ts'

let hub: Joined
beforeAll(async () => {
  hub = await openJoined()
})
afterAll(() => hub?.close())

const days = [
  '2023-09-30',
  '2023-10-01',
  '2023-12-01',
  '2024-03-31',
  '2024-04-01',
  '2024-08-01',
  '2025-01-15',
  '2025-04-01',
  '2025-09-30',
  '2026-06-01',
  '2026-10-01',
  today,
]
const nobody = '00000000-0000-4000-8000-000000000000'

const anyDay = fc.constantFrom(...days, '2026-11-21')
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom(...acts), day: anyDay }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant('next' as const), day: anyDay }) },
  { weight: 1, arbitrary: fc.record({ isReportingUp: fc.boolean() }) },
)

/** How a life usually goes. */
const usual: Act[] = [
  'select',
  'orient',
  'establish',
  'suspend',
  'correct',
  'reopen',
  'suspend',
  'reopen',
  'close',
  'select',
]

/** Lives that get somewhere: with what usually comes next between anything, and the days in order more often than not. */
const lives = fc.tuple(fc.array(step, { minLength: 4, maxLength: 18 }), fc.boolean()).map(([steps, inOrder]) => {
  const sorted = steps.flatMap((each) => ('day' in each ? [each.day] : [])).sort()
  const nexts = [...usual, ...usual]
  return steps.map((each) => {
    if (!('act' in each)) return each
    const act = each.act === 'next' ? (nexts.shift() ?? 'select') : each.act
    return { act, day: inOrder ? (sorted.shift() ?? each.day) : each.day }
  })
})

/** The latest centre of an LAO. */
async function centreOf(laoCode: string) {
  const [centre] = await hub.owner<{ id: string; version: number; stage: string }[]>`
    select c.id, c.version, (select stage from centres.centre_stage s where s.centre_id = c.id order by since desc limit 1) as stage
    from centres.centre c where lao_code = ${laoCode} order by closed_on desc nulls first limit 1`
  return { laoCode, id: centre?.id ?? nobody, version: centre?.version ?? 1, stage: centre?.stage ?? null }
}

test('whatever is tried in a centre’s life, only what is due is done, and figures and copies say what is so', async () => {
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      const laoCode = await hub.newLao()
      const model = new LaoModel(today)
      for (const each of life) {
        if ('isReportingUp' in each) {
          hub.isReportingUp = each.isReportingUp
          continue
        }
        const { act, day } = each
        const input = inputOf(act, day, await centreOf(laoCode))
        const { userErrors } = await hub.write(mutationOf[act], input)
        const told = `${act} on ${day}: ${JSON.stringify(userErrors)}`
        expect(userErrors.length === 0, told).toBe(model.attempt(act, day))
        expect((await centreOf(laoCode)).stage).toBe(model.stage())
      }
      hub.isReportingUp = true
      await hub.feed.deliver()
      expect(await hub.unconfirmed()).toBe(0)
      const intervals = await hub.owner`
        select opened_on, closed_on from reporting.centre_open_interval where lao_code = ${laoCode} order by opened_on`
      expect(intervals.map((row) => ({ ...row }))).toEqual(model.intervals())
      expect(await hub.differences()).toEqual([])
    }),
    { numRuns: 25 },
  )
}, 120_000)

test('no rate has passed a hundred per cent', async () => {
  expect(
    await hub.owner`select from reporting.reporting_figures where submitted > expected or on_time > submitted`,
  ).toEqual([])
  expect(
    await hub.owner`select from centres.centre_figures where laos_without_centre not between 0 and lao_count`,
  ).toEqual([])
})
