import type { Sql } from '@hub/db/connect'
import { addDays } from '@hub/schema/calendar/local-date'
import type { Place } from '../../places.ts'
import type { MutationDecisions } from './decision.ts'

/** A round that has not begun; the one that takes late reports; one that is opened once more. */
const coming = { fiscalYear: 2571, half: 'SECOND' }
const ending = { fiscalYear: 2569, half: 'SECOND' }
const running = { fiscalYear: 2570, half: 'FIRST' }

export const roundMutations: MutationDecisions = {
  openRound: {
    by: 'administrators',
    input: async (_, { key, owner }) => {
      await owner`delete from reporting.reporting_round where fiscal_year = 2575`
      return { idempotencyKey: key, fiscalYear: 2575, half: 'FIRST' }
    },
  },
  extendRound: {
    by: 'administrators',
    input: async (_, { key, owner }) => {
      const { dueOn, ...round } = await roundOf(owner, coming)
      return { idempotencyKey: key, ...round, dueOn: addDays(dueOn, 1) }
    },
  },
  moveRound: {
    by: 'administrators',
    input: async (_, { key, owner }) => {
      const { dueOn, ...round } = await roundOf(owner, coming)
      return { idempotencyKey: key, ...round, dueOn: addDays(dueOn, 1) }
    },
  },
  closeRound: {
    by: 'administrators',
    input: async (_, { key, owner }) => {
      await owner`delete from reporting.round_extension where fiscal_year = 2569 and half = 'SECOND'`
      const { dueOn, ...round } = await roundOf(owner, ending, '2027-02-27')
      return { idempotencyKey: key, ...round, closesOn: '2026-11-20' }
    },
  },
  reopenRound: {
    by: 'administrators',
    input: async (_, { key, owner }) => {
      const { dueOn, ...round } = await roundOf(owner, { ...ending, half: 'FIRST' }, '2026-11-19')
      return { idempotencyKey: key, ...round, closesOn: '2026-12-31' }
    },
  },
  extendRoundForCentre: {
    by: 'administrators',
    input: async (place, { key, owner }) => {
      const centreId = await centreOf(owner, place)
      return { idempotencyKey: key, ...running, centreId, dueOn: '2027-05-15', reason: 'น้ำท่วมสำนักงาน' }
    },
  },
  withdrawExtension: {
    by: 'administrators',
    input: async (place, { key, owner }) => {
      const centreId = await centreOf(owner, place)
      await owner`
        insert into reporting.round_extension (fiscal_year, half, centre_id, province_code, lao_code, due_on, granted_on)
        select 2570, 'FIRST', id, province_code, lao_code, '2027-05-16', '2026-11-20' from reporting.centre where id = ${centreId}
        on conflict (centre_id, fiscal_year, half) do update set due_on = excluded.due_on`
      return { idempotencyKey: key, ...running, centreId }
    },
  },
}

/** A round as it stands, closing on another day when one is given. */
async function roundOf(owner: Sql, { fiscalYear, half }: typeof coming, closesOn: string | null = null) {
  const [round] = await owner<{ dueOn: string; version: number }[]>`
    update reporting.reporting_round set closes_on = coalesce(${closesOn}::date, closes_on)
    where fiscal_year = ${fiscalYear} and half = ${half} returning due_on, version`
  return { fiscalYear, half, expectedVersion: Number(round?.version), dueOn: String(round?.dueOn) }
}

/** The centre of a place that is open today. */
async function centreOf(owner: Sql, { lao }: Place): Promise<string> {
  const [centre] = await owner<{ centreId: string }[]>`
    select centre_id from reporting.centre_open_interval where lao_code = ${lao} and closed_on is null`
  return String(centre?.centreId)
}
