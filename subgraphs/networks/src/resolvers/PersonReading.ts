import type { PersonReadingResolvers } from '../generated/resolvers.ts'
import { placeOf } from '../rules/place.ts'

export const PersonReading: PersonReadingResolvers = {
  province: ({ provinceCode }) => placeOf(provinceCode),
  lao: ({ laoCode }) => placeOf(laoCode),
}
