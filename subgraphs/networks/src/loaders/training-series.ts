import { loadMany, loadOne, type ReadContext } from '@hub/server'
import { allSeries, objectivesBySeries, seatsBySeries, seriesById } from '../stores/training-series.ts'

export const seriesLoaders = (context: ReadContext) => ({
  all: () => context.read(allSeries),
  byId: loadOne(context, seriesById, ({ id }) => id),
  objectives: loadMany(context, objectivesBySeries, ({ seriesId }) => seriesId),
  seats: loadMany(context, seatsBySeries, ({ seriesId }) => seriesId),
})
