import type { QueryResolvers } from '../../generated/resolvers.ts'

export const province: QueryResolvers['province'] = (_, { code }, { loaders }) => loaders.province(code)
