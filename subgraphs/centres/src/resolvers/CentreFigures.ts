import { rateOf } from '@hub/schema/rate'
import type { CentreFiguresResolvers } from '../generated/resolvers.ts'
import { everyLaoType, everyStage } from '../rules/breakdown.ts'

export const CentreFigures: CentreFiguresResolvers = {
  byLaoType: ({ byLaoType }) => everyLaoType(byLaoType),
  byStage: ({ byStage }) => everyStage(byStage),
  activitiesByMission: async ({ activitiesByMission, attendanceByMission }, _, { loaders }) =>
    (await loaders.missions()).map((mission) => ({
      mission,
      activities: activitiesByMission[mission.number] ?? 0,
      attendance: attendanceByMission[mission.number] ?? 0,
    })),
  coverage: ({ laoCount, laosWithoutCentre }) => rateOf(laoCount - laosWithoutCentre, laoCount),
}
