import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { localisedName } from '@hub/server'
import type { NetworkResolvers } from '../generated/resolvers.ts'
import { advisorsOn } from '../rules/advisors-on.ts'
import { statusOn } from '../rules/network-status.ts'
import { recordedHours, stepRecords } from '../rules/process-steps.ts'

export const Network: NetworkResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.networks.byId.load(id),
  name: localisedName,
  province: ({ provinceCode }) => ({ code: provinceCode }),
  status: async ({ id, status }, { asOf }, { loaders }) =>
    asOf ? statusOn(asOf, await loaders.networks.statusPeriods.load(id)) : status,
  statusHistory: ({ id }, _, { loaders }) => loaders.networks.statusPeriods.load(id),
  formedInYear: ({ formedOn }) => (formedOn ? { year: fiscalYearOf(formedOn) } : null),
  processSteps: async ({ id }, _, { loaders }) => stepRecords(await loaders.networks.steps.load(id)),
  processHours: async ({ id }, _, { loaders }) => recordedHours(await loaders.networks.steps.load(id)),
  workStandard: () => ({ process: 'RUN_NETWORK' }),
  members: ({ id }, args, { loaders }) => loaders.networks.members(id, args),
  advisors: async ({ id }, { asOf, includeRetired }, { loaders, today }) => {
    const all = await loaders.networks.advisors.load(id)
    return includeRetired ? all : advisorsOn(asOf ?? today, all)
  },
  hearings: ({ id }, args, { loaders }) => loaders.networks.hearings(id, args),
  followUps: ({ id }, args, { loaders }) => loaders.networks.followUps(id, args),
}
