import type { ObstacleCountResolvers } from '../generated/resolvers.ts'
import { rateOf } from '../rules/rate.ts'
import { loadObstacleClass } from './obstacle-class.ts'

export const ObstacleCount: ObstacleCountResolvers = {
  class: loadObstacleClass,
  share: ({ reports, submitted }) => rateOf(reports, submitted),
}
