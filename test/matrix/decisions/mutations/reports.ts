import { randomUUID } from 'node:crypto'
import type { Sql } from '@hub/db/connect'
import type { Place } from '../../places.ts'
import type { MutationDecision, MutationDecisions } from './decision.ts'

const round = { fiscalYear: 2569, half: 'SECOND' }

/** A verb on a report that stands in a state. */
const onReport = (by: MutationDecision['by'], state: string, beside: object = {}): MutationDecision => ({
  by,
  input: async (place, { key, owner }) => ({
    idempotencyKey: key,
    id: await reportIn(owner, place, state),
    expectedVersion: 1,
    ...beside,
  }),
})

export const reportMutations: MutationDecisions = {
  saveReportDraft: {
    by: 'ownOfficers',
    input: async (place, { key, owner }) => {
      await removeReport(owner, place)
      return { idempotencyKey: key, centreId: await centreOf(owner, place), ...round }
    },
  },
  submitReport: onReport('ownOfficers', 'DRAFT', { confirm: true }),
  endorseReport: onReport('ownOffices', 'SUBMITTED'),
  returnReport: onReport('offices', 'SUBMITTED', { message: 'โปรดแก้ไข' }),
  acceptReport: onReport('administrators', 'ENDORSED'),
  withdrawReport: onReport('ownOfficers', 'SUBMITTED', { message: 'ส่งผิดรอบ' }),
  correctReport: onReport('administrators', 'ACCEPTED', {
    cause: 'นับซ้ำ',
    counts: [{ indicator: 'HEARINGS_HELD', value: 1 }],
    confirm: true,
  }),
}

/** The report of a place's centre for the round that takes late ones: a new one in that state. */
async function reportIn(owner: Sql, place: Place, state: string): Promise<string> {
  await removeReport(owner, place)
  const id = randomUUID()
  const sent = state === 'DRAFT' ? null : '2026-10-20 05:00Z'
  const scope = { province_code: place.province, lao_code: place.lao, demo: true }
  await owner`insert into reporting.centre_report ${owner({
    ...scope,
    ...{ id, centre_id: await centreOf(owner, place), fiscal_year: round.fiscalYear, half: round.half, state },
    first_submitted_at: sent,
    accepted_at: state === 'ACCEPTED' ? sent : null,
  })}`
  const part = { ...scope, report_id: id, revision: 1 }
  await owner`insert into reporting.report_revision ${owner({ ...part, created_at: '2026-10-10 05:00Z', cause: 'FIRST_DRAFT', is_empty: false })}`
  await owner`insert into reporting.report_section ${owner({ ...part, kind: 'OUTPUTS', body: 'จัดเวทีสามครั้ง' })}`
  return id
}

const removeReport = (owner: Sql, { lao }: Place) => owner`
  delete from reporting.centre_report where lao_code = ${lao} and fiscal_year = ${round.fiscalYear} and half = ${round.half}`

/** The centre that works at a place: of those that closed there are rows too. */
async function centreOf(owner: Sql, { lao }: Place): Promise<string> {
  const [centre] = await owner<{ id: string }[]>`
    select centre_id as id from reporting.centre_open_interval where lao_code = ${lao} and closed_on is null`
  return String(centre?.id)
}
