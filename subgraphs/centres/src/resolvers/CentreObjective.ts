import { localisedName } from '@hub/server'
import type { CentreObjectiveResolvers } from '../generated/resolvers.ts'

export const CentreObjective: CentreObjectiveResolvers = { name: localisedName }
