import { addDays } from '@hub/schema/calendar/local-date'
import { roundOf } from '../answers/round.ts'
import type { ObligationResolvers } from '../generated/resolvers.ts'
import { daysLate } from '../rules/timeliness.ts'

export const Obligation: ObligationResolvers = {
  centre: ({ centreId }) => ({ id: centreId }),
  lao: ({ laoCode }) => ({ code: laoCode }),
  province: ({ provinceCode }) => ({ code: provinceCode }),
  round: roundOf,
  extension: ({ isExtended, centreId, year, half }, _, { loaders }) =>
    isExtended ? loaders.rounds.extension.load({ year, half, centreId }) : null,
  owedSince: ({ status, dueOn }) => (status === 'MISSING' ? addDays(dueOn, 1) : null),
  daysLate: ({ status, dueOn, submittedOn }, _, { today }) =>
    status === 'NOT_YET_DUE' ? null : daysLate(dueOn, submittedOn ?? today),
  report: ({ reportId }, _, { loaders }) => (reportId === null ? null : loaders.reports.byId.load(reportId)),
}
