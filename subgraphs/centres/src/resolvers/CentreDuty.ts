import { localisedName } from '@hub/server'
import type { CentreDutyResolvers } from '../generated/resolvers.ts'

export const CentreDuty: CentreDutyResolvers = { name: localisedName }
