import type { Viewer } from '@hub/schema/viewer'
import { expect } from 'vitest'
import { openWorld, type World } from './world.ts'
import { everythingWritten, verb, type Writing } from './write.ts'

/** An LAO of Phrae, the one next door, one of Chiang Rai and one of the demo nation. */
export const laos = { own: '5540101', neighbour: '5540102', elsewhere: '5570404', demo: '5540103' } as const

export const officer: Viewer = { role: 'LAO_OFFICER', lao: laos.own, subject: 'the officer' }

/** A measure as the tests read it. */
export interface Measure {
  id: string
  state: string
  version: number
  draftedOn: string | null
  announcedOn: string | null
  signedOn: string | null
  signatory: string | null
  steps: { number: number; text: string | null; startedOn: string | null; finishedOn: string | null }[]
  channels: { kind: string; detail: string | null }[]
  approvals: { order: number; position: string; approvedOn: string | null }[]
  returns: object[]
  scores: { dimension: string; score: number; source: string; revisions: object[] }[]
}

const fields = `measure { id title state version year dimension planFrom planTo draftedOn announcedOn signedOn signatory
  steps { number text startedOn finishedOn } channels { kind detail } approvals { order position approvedOn }
  returns { returnedOn position message } scores { dimension score source revisions { number score source cause } } }`

const of = (name: string) => verb<object, { measure: Measure | null }>(name, fields)

/** Every verb of measures. */
export const measureVerbs = {
  draftMeasure: of('draftMeasure'),
  changeMeasure: of('changeMeasure'),
  advanceMeasureStep: of('advanceMeasureStep'),
  submitMeasureForApproval: of('submitMeasureForApproval'),
  approveMeasure: of('approveMeasure'),
  returnMeasure: of('returnMeasure'),
  announceMeasure: of('announceMeasure'),
  recordItaScores: of('recordItaScores'),
  correctItaScore: of('correctItaScore'),
}
export type MeasureVerb = keyof typeof measureVerbs

/** The measure that Khok Phutsa's announcement of 2564 tells of, for another LAO. */
export const whole = {
  title: 'มาตรการให้ผู้มีส่วนได้ส่วนเสียมีส่วนร่วม',
  planFrom: 2561,
  planTo: 2564,
  steps: [1, 2, 3, 4].map((number) => ({ number, text: `ทำขั้นตอนที่ ${number}` })),
  channels: [{ kind: 'NOTICE_BOARD' }, { kind: 'WEBSITE', detail: 'https://lao.example' }],
  approvers: ['นิติกร', 'หัวหน้าสำนักปลัด', 'ปลัดเทศบาล', 'นายกเทศมนตรี'],
}

/** Opens a world with the LAOs and nothing else. */
export async function openMeasureWorld(): Promise<World> {
  const world = await openWorld()
  await world.owner`
    insert into reporting.lao (code, province_code, name_th, type, demo)
    values (${laos.own}, '54', 'ในเวียง', 'TOWN_MUNICIPALITY', false), (${laos.neighbour}, '54', 'นอกเวียง', 'SAO', false),
           (${laos.elsewhere}, '57', 'เทิง', 'SAO', false), (${laos.demo}, '54', 'ตัวอย่าง', 'SAO', true)`
  return world
}

/** Does something that has to be done; the measure as it is then. */
export async function done(
  world: World,
  name: MeasureVerb,
  input: object,
  writing: Writing = { viewer: officer },
): Promise<Measure> {
  const { payload, code } = await measureVerbs[name](world, input, writing)
  if (!payload?.measure) throw new Error(`${name}: ${String(code ?? JSON.stringify(payload?.userErrors))}`)
  return payload.measure
}

const firstYear = 2544
const years = 20
let made = 0

/** A measure of the own LAO that has come as far as a state, in place of the one made twenty before it. */
export async function measureIn(
  world: World,
  state: 'DRAFT' | 'IN_APPROVAL' | 'APPROVED' | 'ANNOUNCED',
): Promise<Measure> {
  const fiscalYear = firstYear + (made++ % years)
  await world.owner`delete from reporting.participation_measure where lao_code = ${laos.own} and fiscal_year = ${fiscalYear}`
  const today = `${fiscalYear - 543}-03-08`
  const draftedOn = `${fiscalYear - 543}-03-04`
  const writing = { viewer: officer, today }
  let measure = await done(
    world,
    'draftMeasure',
    { laoCode: laos.own, fiscalYear, ...whole, planFrom: fiscalYear, planTo: fiscalYear, draftedOn },
    writing,
  )
  if (state === 'DRAFT') return measure
  const { id } = measure
  measure = await done(world, 'submitMeasureForApproval', { id, expectedVersion: measure.version }, writing)
  if (state === 'IN_APPROVAL') return measure
  for (const { order } of measure.approvals)
    measure = await done(world, 'approveMeasure', { id, order, approvedOn: order < 4 ? draftedOn : today }, writing)
  if (state === 'APPROVED') return measure
  return done(
    world,
    'announceMeasure',
    { id, expectedVersion: measure.version, announcedOn: draftedOn, signedOn: today },
    writing,
  )
}

/** A measure and the version of it that was read. */
export const which = ({ id, version }: Measure) => ({ id, expectedVersion: version })

/** Why a change is refused, as codes and paths; nothing of it is written. */
export async function refusal(
  world: World,
  name: MeasureVerb,
  input: object,
  viewer: Viewer = officer,
): Promise<string[]> {
  const before = await everythingWritten(world)
  const { payload } = await measureVerbs[name](world, input, { viewer })
  expect(payload.measure).toBeNull()
  expect(await everythingWritten(world)).toEqual(before)
  return payload.userErrors.map(({ code, path }) => `${code} ${(path[0] === 'input' ? path.slice(1) : path).join(' ')}`)
}
