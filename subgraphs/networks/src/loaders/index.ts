import { personReadings, type ReadContext } from '@hub/server'
import { networkFigureLoaders } from './network-figures.ts'
import { networkLoaders } from './networks.ts'
import { participantLoaders } from './participants.ts'
import { trainingFigureLoaders } from './training-figures.ts'
import { seriesLoaders } from './training-series.ts'
import { trainingLoaders } from './trainings.ts'

/** The loaders of one request, by aggregate. */
export const createLoaders = (context: ReadContext) => ({
  networks: networkLoaders(context),
  networkFigures: networkFigureLoaders(context),
  trainings: trainingLoaders(context),
  trainingSeries: seriesLoaders(context),
  trainingFigures: trainingFigureLoaders(context),
  participants: participantLoaders(context),
  personReadings: personReadings(context, 'networks'),
})

export type Loaders = ReturnType<typeof createLoaders>
