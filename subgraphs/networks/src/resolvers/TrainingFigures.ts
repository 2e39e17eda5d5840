import { figureDay } from '@hub/schema/calendar/as-of'
import type { TrainingFiguresResolvers } from '../generated/resolvers.ts'
import { pairedTests } from '../rules/paired-tests.ts'
import { figureCategoryCounts } from '../rules/participation.ts'

export const TrainingFigures: TrainingFiguresResolvers = {
  asOf: ({ year, asOf }, _, { today }) => figureDay(year, asOf, today),
  participants: ({ participantsCounted, participantsReported }) => participantsCounted + participantsReported,
  participantsByCategory: ({ participantsByCategory }) => figureCategoryCounts(participantsByCategory),
  pairedTests,
}
