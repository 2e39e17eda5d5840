import { personReadings, type ReadContext } from '@hub/server'
import { activityLoaders } from './activities.ts'
import { centreDetailLoaders } from './centre-details.ts'
import { centreLoaders } from './centres.ts'
import { figureLoaders } from './figures.ts'
import { laoLoaders } from './laos.ts'
import { placeLoaders } from './places.ts'
import { programmeLoaders } from './programme.ts'

/** The loaders of one request. */
export const createLoaders = (context: ReadContext) => ({
  ...placeLoaders(context),
  ...laoLoaders(context),
  ...centreLoaders(context),
  ...centreDetailLoaders(context),
  ...activityLoaders(context),
  ...programmeLoaders(context),
  ...figureLoaders(context),
  personReadings: personReadings(context, 'centres'),
})

export type Loaders = ReturnType<typeof createLoaders>
