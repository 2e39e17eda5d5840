import type { QueryResolvers } from '../../generated/resolvers.ts'
import { network } from './network.ts'
import { networkPersonReadings } from './networkPersonReadings.ts'
import { networkProcessSteps } from './networkProcessSteps.ts'
import { networks } from './networks.ts'
import { provincesByNetworkFigure } from './provincesByNetworkFigure.ts'
import { provincesByTrainingFigure } from './provincesByTrainingFigure.ts'
import { training } from './training.ts'
import { trainingSeries } from './trainingSeries.ts'
import { trainings } from './trainings.ts'

export const Query: QueryResolvers = {
  network,
  networkPersonReadings,
  networks,
  networkProcessSteps,
  provincesByNetworkFigure,
  provincesByTrainingFigure,
  training,
  trainings,
  trainingSeries,
}
