import { loadRates } from '../answers/area-figures.ts'
import { type KnownRound, wholeRound } from '../answers/round.ts'
import type { Context } from '../context.ts'
import type { ReportingRoundResolvers } from '../generated/resolvers.ts'
import type { RoundRow } from '../loaders/reporting-round.ts'
import { roundStatus } from '../rules/round-status.ts'

const loaded =
  <Name extends keyof RoundRow>(name: Name) =>
  async (round: KnownRound, _: unknown, context: Context): Promise<RoundRow[Name]> =>
    (await wholeRound(round, context))[name]

export const ReportingRound: ReportingRoundResolvers = {
  __resolveReference: ({ year, half }, { loaders }) => loaders.rounds.byKey({ year, half }),
  fiscalYear: ({ year }) => ({ year }),
  startsOn: loaded('startsOn'),
  endsOn: loaded('endsOn'),
  opensOn: loaded('opensOn'),
  dueOn: loaded('dueOn'),
  closesOn: loaded('closesOn'),
  version: loaded('version'),
  status: async (round, _, context) => roundStatus(await wholeRound(round, context), context.today),
  rates: ({ year, half }, { asOf }, context) => loadRates('TH', year, { half, asOf }, context),
}
