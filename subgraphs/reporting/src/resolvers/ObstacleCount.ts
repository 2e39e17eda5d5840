import { rateOf } from '@hub/schema/rate'
import type { ObstacleCountResolvers } from '../generated/resolvers.ts'
import { loadObstacleClass } from './obstacle-class.ts'

export const ObstacleCount: ObstacleCountResolvers = {
  class: loadObstacleClass,
  share: ({ reports, submitted }) => rateOf(reports, submitted),
}
