import type { MissionResolvers } from '../generated/resolvers.ts'
import { localisedName } from '../localised-name.ts'

export const Mission: MissionResolvers = { name: localisedName }
