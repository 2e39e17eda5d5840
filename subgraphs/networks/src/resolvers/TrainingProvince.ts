import type { TrainingProvinceResolvers } from '../generated/resolvers.ts'

export const TrainingProvince: TrainingProvinceResolvers = {
  province: ({ code }) => ({ code }),
}
