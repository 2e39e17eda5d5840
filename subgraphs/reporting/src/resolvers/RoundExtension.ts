import type { RoundExtensionResolvers } from '../generated/resolvers.ts'

export const RoundExtension: RoundExtensionResolvers = { centre: ({ centreId }) => ({ id: centreId }) }
