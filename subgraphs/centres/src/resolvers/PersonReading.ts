import type { PersonReadingResolvers } from '../generated/resolvers.ts'

export const PersonReading: PersonReadingResolvers = {
  province: ({ provinceCode }, _, { loaders }) => (provinceCode === null ? null : loaders.province.load(provinceCode)),
  lao: ({ laoCode }, _, { loaders }) => (laoCode === null ? null : loaders.lao.load(laoCode)),
}
