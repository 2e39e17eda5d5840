import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const lao: QueryResolvers['lao'] = (_, { code }, { loaders }) => loaders.lao.load(toArabicDigits(code))
