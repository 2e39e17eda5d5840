import { localisedName } from '@hub/server'
import type { EstablishmentStepResolvers } from '../generated/resolvers.ts'

export const EstablishmentStep: EstablishmentStepResolvers = { name: localisedName }
