import type { TrainingFiguresResolvers } from '../generated/resolvers.ts'
import { figureDay } from '../rules/figure-question.ts'
import { pairedTests } from '../rules/paired-tests.ts'
import { figureCategoryCounts } from '../rules/participation.ts'

export const TrainingFigures: TrainingFiguresResolvers = {
  asOf: (figures, _, { today }) => figureDay(figures, today),
  participants: ({ participantsCounted, participantsReported }) => participantsCounted + participantsReported,
  participantsByCategory: ({ participantsByCategory }) => figureCategoryCounts(participantsByCategory),
  pairedTests,
}
