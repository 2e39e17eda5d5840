import type { NetworkAdvisorResolvers } from '../generated/resolvers.ts'
import { personOf } from '../rules/person.ts'

export const NetworkAdvisor: NetworkAdvisorResolvers = {
  position: ({ positionTh }) => positionTh,
  person: personOf,
}
