import { localisedName } from '@hub/server'
import type { MissionResolvers } from '../generated/resolvers.ts'

export const Mission: MissionResolvers = { name: localisedName }
