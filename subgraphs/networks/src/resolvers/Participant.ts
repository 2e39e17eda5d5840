import type { ParticipantResolvers } from '../generated/resolvers.ts'
import { personOf } from '../rules/person.ts'
import { placeOf } from '../rules/place.ts'

export const Participant: ParticipantResolvers = {
  province: ({ provinceCode }) => placeOf(provinceCode),
  district: ({ districtCode }) => placeOf(districtCode),
  lao: ({ laoCode }) => placeOf(laoCode),
  testScores: ({ id }, _, { loaders }) => loaders.participants.scores.load(id),
  person: personOf,
}
