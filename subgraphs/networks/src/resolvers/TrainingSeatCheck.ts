import type { TrainingSeatCheckResolvers } from '../generated/resolvers.ts'
import { placeOf } from '../rules/place.ts'

export const TrainingSeatCheck: TrainingSeatCheckResolvers = {
  province: ({ provinceCode }) => placeOf(provinceCode),
  difference: ({ enrolled, expected }) => enrolled - expected,
}
