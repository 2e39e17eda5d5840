import type { CentreDutyResolvers } from '../generated/resolvers.ts'
import { localisedName } from '../localised-name.ts'

export const CentreDuty: CentreDutyResolvers = { name: localisedName }
