import { toArabicDigits } from '@hub/schema/calendar/thai-digits'
import { inputError } from '@hub/server'
import type { QueryResolvers } from '../../generated/resolvers.ts'

const oneOfTwo = { th: 'id หรือ laoCode อย่างใดอย่างหนึ่ง', en: 'either id or laoCode' }

export const centre: QueryResolvers['centre'] = (_, { id, laoCode }, { loaders, locale }) => {
  if (id != null && laoCode == null) return loaders.centre.load(id)
  if (laoCode != null && id == null) return loaders.centreOfLao.load(toArabicDigits(laoCode))
  throw inputError({ field: 'centre', found: { id, laoCode }, accepted: oneOfTwo }, locale)
}
