import type { QueryResolvers } from '../../generated/resolvers.ts'

export const centreDuties: QueryResolvers['centreDuties'] = (_, __, { loaders }) => loaders.duties()
