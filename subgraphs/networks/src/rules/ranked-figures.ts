import type { NetworkFigure, TrainingFigure } from '../generated/resolvers.ts'
import type { NetworkFiguresRow } from '../stores/network-figures.ts'
import type { TrainingFiguresRow } from '../stores/training-figures.ts'
import { normalisedGain } from './paired-tests.ts'

type ValueOf<Row> = (figures: Row) => number | null

/** What provinces are ranked by, for each figure on networks; null leaves a province out. */
export const networkFigureValue: Record<NetworkFigure, ValueOf<NetworkFiguresRow>> = {
  FORMED_IN_YEAR: ({ formedInYear }) => formedInYear,
  TOTAL_BY_END: ({ totalByEnd }) => totalByEnd,
  ACTIVE: ({ active }) => active,
  MEAN_HOURS: ({ hoursNetworks, hoursTotal }) => (hoursNetworks === 0 ? null : hoursTotal / hoursNetworks),
}

/** What provinces are ranked by, for each figure on trainings; null leaves a province out. */
export const trainingFigureValue: Record<TrainingFigure, ValueOf<TrainingFiguresRow>> = {
  HELD: ({ held }) => held,
  PARTICIPANTS: ({ participantsCounted, participantsReported }) => participantsCounted + participantsReported,
  CORE_TRAINERS: ({ coreTrainers }) => coreTrainers,
  MEAN_BEFORE: ({ meanBefore }) => meanBefore,
  MEAN_AFTER: ({ meanAfter }) => meanAfter,
  NORMALISED_GAIN: ({ meanBefore, meanAfter }) =>
    meanBefore === null || meanAfter === null ? null : normalisedGain(meanBefore, meanAfter),
}
