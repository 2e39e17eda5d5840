import type { TrainingRoomResolvers } from '../generated/resolvers.ts'

export const TrainingRoom: TrainingRoomResolvers = {
  province: ({ provinceCode }) => ({ code: provinceCode }),
  place: ({ placeTh }) => placeTh,
}
