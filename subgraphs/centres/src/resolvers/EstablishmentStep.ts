import type { EstablishmentStepResolvers } from '../generated/resolvers.ts'
import { localisedName } from '../localised-name.ts'

export const EstablishmentStep: EstablishmentStepResolvers = { name: localisedName }
