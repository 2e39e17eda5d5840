import { localisedName } from '@hub/server'
import type { NetworkProcessStepResolvers } from '../generated/resolvers.ts'

export const NetworkProcessStep: NetworkProcessStepResolvers = {
  name: localisedName,
}
