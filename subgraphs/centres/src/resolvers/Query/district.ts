import type { QueryResolvers } from '../../generated/resolvers.ts'

export const district: QueryResolvers['district'] = (_, { code }, { loaders }) => loaders.district.load(code)
