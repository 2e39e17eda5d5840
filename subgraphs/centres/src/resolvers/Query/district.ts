import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const district: QueryResolvers['district'] = (_, { code }, { loaders }) =>
  loaders.district.load(toArabicDigits(code))
