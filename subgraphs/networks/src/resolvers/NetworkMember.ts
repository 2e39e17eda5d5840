import type { NetworkMemberResolvers } from '../generated/resolvers.ts'
import { personOf } from '../rules/person.ts'
import { placeOf } from '../rules/place.ts'

export const NetworkMember: NetworkMemberResolvers = {
  lao: ({ laoCode }) => placeOf(laoCode),
  person: personOf,
}
