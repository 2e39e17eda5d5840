import type { CentreObjectiveResolvers } from '../generated/resolvers.ts'
import { localisedName } from '../localised-name.ts'

export const CentreObjective: CentreObjectiveResolvers = { name: localisedName }
