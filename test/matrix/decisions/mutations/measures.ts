import type { Sql } from '@hub/db/connect'
import type { Place } from '../../places.ts'
import type { MutationDecision, MutationDecisions } from './decision.ts'

type State = 'DRAFT' | 'IN_APPROVAL' | 'ANNOUNCED'

/** A verb of officers on a measure that stands somewhere, with what it is given beside. */
const ofMeasure = (state: State, given: object, parts: Parts = {}): MutationDecision => ({
  by: 'officers',
  input: async (place, { key, owner }) => ({
    idempotencyKey: key,
    ...(await measureIn(owner, place, state, parts)),
    ...given,
  }),
})

export const measureMutations: MutationDecisions = {
  draftMeasure: {
    by: 'officers',
    input: async ({ lao }, { key, owner }) => {
      await owner`delete from reporting.participation_measure where lao_code = ${lao} and fiscal_year = 2571`
      return { idempotencyKey: key, laoCode: lao, fiscalYear: 2571, title: 'มาตรการปีหน้า' }
    },
  },
  changeMeasure: ofMeasure('DRAFT', { title: 'ชื่อใหม่ของมาตรการ' }),
  advanceMeasureStep: ofMeasure('DRAFT', { step: 1, startedOn: '2021-03-04' }),
  submitMeasureForApproval: ofMeasure('DRAFT', {}),
  approveMeasure: ofMeasure('IN_APPROVAL', { order: 1 }),
  returnMeasure: ofMeasure('IN_APPROVAL', { message: 'ขอเพิ่มช่องทาง' }),
  announceMeasure: ofMeasure('IN_APPROVAL', { announcedOn: '2021-03-08' }, { approvedOn: '2021-03-08' }),
  recordItaScores: ofMeasure('ANNOUNCED', { scores: [{ dimension: 'PARTICIPATION', score: 90, source: 'ITA 2564' }] }),
  correctItaScore: ofMeasure('ANNOUNCED', { dimension: 'PARTICIPATION', score: 91, cause: 'อ่านสลับหลัก' }, { score: 19 }),
}

interface Parts {
  approvedOn?: string
  score?: number
}

/** A whole measure of a place's LAO that stands there, in place of the one before. */
async function measureIn(owner: Sql, { lao }: Place, state: State, { approvedOn, score }: Parts) {
  await owner`delete from reporting.participation_measure where lao_code = ${lao} and fiscal_year = 2563`
  const announcedOn = state === 'ANNOUNCED' ? '2021-03-08' : null
  const [measure] = await owner`
    insert into reporting.participation_measure (province_code, lao_code, fiscal_year, title_th, state, drafted_on, announced_on)
    select province_code, code, 2563, 'มาตรการ', ${state}, '2021-03-04', ${announcedOn} from reporting.lao where code = ${lao}
    returning id, province_code, version`
  const part = { measure_id: measure?.id, province_code: measure?.provinceCode, lao_code: lao }
  for (const number of [1, 2, 3, 4])
    await owner`insert into reporting.measure_step ${owner({ ...part, number, body: 'ทำ' })}`
  await owner`insert into reporting.measure_channel ${owner({ ...part, ordinal: 1, kind: 'WEBSITE' })}`
  const approval = { ordinal: 1, position_th: 'นายกเทศมนตรี', approved_on: approvedOn ?? null }
  await owner`insert into reporting.measure_approval ${owner({ ...part, ...approval })}`
  if (score !== undefined)
    await owner`insert into reporting.ita_score ${owner({ ...part, dimension: 3, score, source: 'ITA 2564' })}`
  return { id: String(measure?.id), expectedVersion: Number(measure?.version) }
}
