import { loadObstacleClass } from '../answers/obstacle-class.ts'
import type { ReportObstacleResolvers } from '../generated/resolvers.ts'

export const ReportObstacle: ReportObstacleResolvers = { class: loadObstacleClass }
