import { expect, test } from 'vitest'
import { useCentres, viewers } from '../../test/kit.ts'
import { centreIds, laoCodes } from '../../test/small-nation.ts'

const kit = useCentres()

test('the stages of a centre follow from its dated facts, with the reasons', async () => {
  const { centre } = await kit.data(`{ centre(id: "${centreIds.closed}") {
    stage closedOn stageHistory { stage since until reason }
    first: stage(asOf: "2018-10-01") before: stage(asOf: "2018-09-30") paused: stage(asOf: "2020-02-29") } }`)
  expect(centre).toEqual({
    stage: 'CLOSED',
    closedOn: '2021-06-01',
    first: 'ESTABLISHED',
    before: null,
    paused: 'SUSPENDED',
    stageHistory: [
      { stage: 'ESTABLISHED', since: '2018-10-01', until: '2019-12-01', reason: null },
      { stage: 'SUSPENDED', since: '2019-12-01', until: '2020-03-01', reason: 'ย้ายที่ทำการ' },
      { stage: 'ESTABLISHED', since: '2020-03-01', until: '2021-06-01', reason: null },
      { stage: 'CLOSED', since: '2021-06-01', until: null, reason: 'รวมกับหน่วยอื่น' },
    ],
  })
})

test('30 September and 1 October fall into different fiscal years and halves', async () => {
  const query = (id: string) => `{ centre(id: "${id}") { establishedInYear { year } establishedInHalf } }`
  expect(await kit.data(query(centreIds.lastDay))).toEqual({
    centre: { establishedInYear: { year: 2561 }, establishedInHalf: 'SECOND' },
  })
  expect(await kit.data(query(centreIds.closed))).toEqual({
    centre: { establishedInYear: { year: 2562 }, establishedInHalf: 'FIRST' },
  })
})

test('hours of work are for those who may see working records; the six steps are for everyone', async () => {
  const query = `{ centre(laoCode: "${laoCodes.wiangThoeng}") { processHours processSteps { step { number } finishedOn hours } } }`
  const nothing: { finishedOn: string | null; hours: number | null } = { finishedOn: null, hours: null }
  const steps = [1, 2, 3, 4, 5, 6].map((number) => ({ step: { number }, ...nothing }))
  expect(await kit.data(query)).toEqual({ centre: { processHours: null, processSteps: steps } })
  expect(await kit.data(query, viewers.phrae)).toEqual({ centre: { processHours: null, processSteps: steps } })
  expect(await kit.data(query, viewers.analyst)).toEqual({
    centre: {
      processHours: 52.5,
      processSteps: steps.with(1, { step: { number: 2 }, finishedOn: '2018-01-15', hours: 40 }).with(2, {
        step: { number: 3 },
        finishedOn: '2018-05-04',
        hours: 12.5,
      }),
    },
  })
})

test('a plan is public once the committee has adopted it', async () => {
  const query = `{ centre(laoCode: "${laoCodes.wiangThoeng}") {
    operatingPlans { fiscalYear { year } adoptedOn isAlignedWithActionPlan plannedActivities { name plannedHalf mission { number } } }
    draft: operatingPlan(fiscalYear: 2570) { adoptedOn } none: operatingPlan(fiscalYear: 2563) { id } } }`
  const adopted = {
    fiscalYear: { year: 2562 },
    adoptedOn: '2018-12-01',
    isAlignedWithActionPlan: null,
    plannedActivities: [{ name: 'เวทีรับฟัง', plannedHalf: 'FIRST', mission: { number: 3 } }],
  }
  expect(await kit.data(query)).toEqual({ centre: { operatingPlans: [adopted], draft: null, none: null } })
  expect(await kit.data(query, viewers.wiangThoeng)).toMatchObject({
    centre: { operatingPlans: [{ fiscalYear: { year: 2570 } }, adopted], draft: { adoptedOn: null }, none: null },
  })
})

test('activities come by year, half and mission, those that nobody counted last either way', async () => {
  const { centre } = await kit.data(`{ centre(laoCode: "${laoCodes.wiangThoeng}") {
    latest: activities(first: 1) { nodes { heldOn fiscalYear { year } } totalCount pageInfo { hasNextPage } }
    half: activities(filter: { fiscalYear: 2562, half: SECOND }) { nodes { heldOn } }
    hearings: activities(filter: { missions: [3] }) { totalCount }
    most: activities(orderBy: { field: ATTENDANCE }) { nodes { attendance } }
    least: activities(orderBy: { field: ATTENDANCE, direction: ASC }) { nodes { attendance } }
    never: activities(filter: { fiscalYear: 1 }) { totalCount } } }`)
  expect(centre).toEqual({
    latest: {
      nodes: [{ heldOn: '2026-11-01', fiscalYear: { year: 2570 } }],
      totalCount: 5,
      pageInfo: { hasNextPage: true },
    },
    half: { nodes: [{ heldOn: '2019-09-30' }, { heldOn: '2019-04-01' }] },
    hearings: { totalCount: 2 },
    most: { nodes: [80, 30, 20, 15, null].map((attendance) => ({ attendance })) },
    least: { nodes: [15, 20, 30, 80, null].map((attendance) => ({ attendance })) },
    never: { totalCount: 0 },
  })
})

test('every mission is counted, those without an activity as 0', async () => {
  const { centre } = await kit.data(`{ centre(laoCode: "${laoCodes.wiangThoeng}") {
    activitiesByMission(fiscalYear: 2562) { mission { number } activities attendance } } }`)
  const counts = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({ mission: { number }, activities: 0, attendance: 0 }))
  expect(centre).toEqual({
    activitiesByMission: counts
      .with(2, { mission: { number: 3 }, activities: 2, attendance: 80 })
      .with(3, { mission: { number: 4 }, activities: 1, attendance: 20 }),
  })
})
