import type { QueryResolvers } from '../../generated/resolvers.ts'

export const lao: QueryResolvers['lao'] = (_, { code }, { loaders }) => loaders.lao.load(code)
