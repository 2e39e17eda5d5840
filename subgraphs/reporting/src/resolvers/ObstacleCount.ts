import { rateOf } from '@hub/schema/rate'
import { loadObstacleClass } from '../answers/obstacle-class.ts'
import type { ObstacleCountResolvers } from '../generated/resolvers.ts'

export const ObstacleCount: ObstacleCountResolvers = {
  class: loadObstacleClass,
  share: ({ reports, submitted }) => rateOf(reports, submitted),
}
