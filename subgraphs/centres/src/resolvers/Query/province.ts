import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const province: QueryResolvers['province'] = (_, { code }, { loaders }) =>
  loaders.province.load(toArabicDigits(code))
