import { connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import { type TrainingRow, trainingsById } from '../stores/training.ts'
import { seatChecksByTraining } from '../stores/training-composition.ts'
import { type TrainingFilter, type TrainingOrder, trainingPages } from '../stores/training-page.ts'
import { headcountsByTraining } from '../stores/training-participation.ts'
import {
  lettersById,
  lettersByTraining,
  provincesReachedByTraining,
  roomsByTraining,
  sessionsByTraining,
} from '../stores/training-parts.ts'
import { testsByTraining } from '../stores/training-tests.ts'
import { trainingsByArea } from './trainings-by-area.ts'

export const trainingLoaders = (context: ReadContext) => ({
  byId: loadOne(context, trainingsById, ({ id }) => id),
  pages: connectionLoader<TrainingRow, TrainingFilter, TrainingOrder>(context, trainingPages),
  pagesByArea: trainingsByArea(context),
  pagesBySeries: connectionLoader<TrainingRow, TrainingFilter, TrainingOrder>(context, trainingPages, {
    by: (sql) => sql`t.series_id`,
    type: 'uuid',
  }),
  sessions: loadMany(context, sessionsByTraining, ({ trainingId }) => trainingId),
  rooms: loadMany(context, roomsByTraining, ({ trainingId }) => trainingId),
  provincesReached: loadMany(context, provincesReachedByTraining, ({ trainingId }) => trainingId),
  letters: loadMany(context, lettersByTraining, ({ trainingId }) => trainingId),
  letterById: loadOne(context, lettersById, ({ id }) => id),
  seatChecks: loadMany(context, seatChecksByTraining, ({ trainingId }) => trainingId),
  headcounts: loadMany(context, headcountsByTraining, ({ trainingId }) => trainingId),
  tests: loadOne(context, testsByTraining, ({ trainingId }) => trainingId),
})
