import type { ReportObstacleResolvers } from '../generated/resolvers.ts'
import { loadObstacleClass } from './obstacle-class.ts'

export const ReportObstacle: ReportObstacleResolvers = { class: loadObstacleClass }
