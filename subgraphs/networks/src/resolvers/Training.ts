import { found, localisedName } from '@hub/server'
import type { TrainingResolvers } from '../generated/resolvers.ts'
import { pairedTests } from '../rules/paired-tests.ts'
import { participation } from '../rules/participation.ts'
import { placeOf } from '../rules/place.ts'

export const Training: TrainingResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.trainings.byId.load(id),
  name: localisedName,
  series: async ({ seriesId }, _, { loaders }) => found(await loaders.trainingSeries.byId.load(seriesId)),
  fiscalYear: ({ fiscalYear }) => ({ year: fiscalYear }),
  province: ({ provinceCode }) => placeOf(provinceCode),
  place: ({ placeTh }) => placeTh,
  budgetSource: ({ budgetSourceTh }) => budgetSourceTh,
  responsibleUnit: ({ responsibleUnitTh }) => responsibleUnitTh,
  cancellationReason: ({ cancellationReasonTh }) => cancellationReasonTh,
  compositionCheck: ({ id }, _, { loaders }) => loaders.trainings.seatChecks.load(id),
  sessions: ({ id }, _, { loaders }) => loaders.trainings.sessions.load(id),
  rooms: ({ id }, _, { loaders }) => loaders.trainings.rooms.load(id),
  provincesReached: ({ id }, _, { loaders }) => loaders.trainings.provincesReached.load(id),
  letters: ({ id }, _, { loaders }) => loaders.trainings.letters.load(id),
  participation: async ({ id }, _, { loaders }) => participation(await loaders.trainings.headcounts.load(id)),
  participants: ({ id }, args, { loaders, viewer }) =>
    viewer.role === 'PUBLIC' ? null : loaders.participants.pagesByTraining(id, args),
  pairedTests: async ({ id }, _, { loaders }) => {
    const tests = await loaders.trainings.tests.load(id)
    return tests && pairedTests(tests)
  },
}
