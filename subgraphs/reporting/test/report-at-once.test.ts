import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCentre } from './records.ts'
import { done, officeOf, officerOf, ondc, openRound, reportIn, write } from './report-writing.ts'
import { openSeededWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openSeededWorld()
})
afterAll(() => world.close())

it('of fifty that save the same version at once, one is taken and the others are told what changed', async () => {
  const centre = await addCentre(world.owner, { laoCode: '5540601', open: [['2018-11-08']] })
  const report = await reportIn(world, centre, 'DRAFT')
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, value) =>
      write(world, 'saveReportDraft', officerOf(centre), {
        centreId: centre.id,
        ...openRound,
        expectedVersion: report.version,
        counts: [{ indicator: 'INNOVATIONS', value }],
      }),
    ),
  )
  expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1)
  const refused = answers.flatMap(({ userErrors }) => userErrors)
  expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['STALE_VERSION']))
  expect(refused.every(({ changedFields }) => changedFields?.includes('count'))).toBe(true)
})

it('fifty that begin the same report begin one', async () => {
  const centre = await addCentre(world.owner, { laoCode: '5540602', open: [['2018-11-08']] })
  const begun = { centreId: centre.id, ...openRound }
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => write(world, 'saveReportDraft', officerOf(centre), begun)),
  )
  expect(answers.filter(({ report }) => report !== null)).toHaveLength(1)
  expect(await world.owner`select 1 from reporting.centre_report where centre_id = ${centre.id}`).toHaveLength(1)
})

it('of an office that returns and ONDC that accepts at once, one has its way', async () => {
  const centre = await addCentre(world.owner, { laoCode: '5540603', open: [['2018-11-08']] })
  const { id, version: expectedVersion } = await reportIn(world, centre, 'ENDORSED')
  const both = await Promise.all([
    write(world, 'returnReport', officeOf(centre), { id, expectedVersion, message: 'โปรดแก้ไข' }),
    write(world, 'acceptReport', ondc, { id, expectedVersion }),
  ])
  const [one] = both.filter(({ userErrors }) => userErrors.length === 0)
  expect(both.flatMap(({ userErrors }) => userErrors)).toMatchObject([{ code: 'STALE_VERSION' }])
  const [kept] = await world.owner`select state from reporting.centre_report where id = ${id}`
  expect(one && done(one).state).toBe(kept?.state)
})
