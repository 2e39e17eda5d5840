import type { CentreResolvers } from '../../generated/resolvers.ts'

/** What a centre plans and does. */
export const planAndActivities = {
  operatingPlans: ({ id }, _, { loaders }) => loaders.operatingPlans.load(id),
  operatingPlan: async ({ id }, { fiscalYear }, { loaders }) =>
    (await loaders.operatingPlans.load(id)).find(({ year }) => year === fiscalYear),
  activities: ({ id }, args, { loaders }) => loaders.activities(id, args),
  activitiesByMission: async ({ id }, { fiscalYear }, { loaders }) => {
    const counts = await loaders.missionCounts.load({ centreId: id, year: fiscalYear ?? null })
    const done = new Map(counts.map((count) => [count.missionNumber, count]))
    return (await loaders.missions()).map((mission) => ({
      mission,
      activities: done.get(mission.number)?.activities ?? 0,
      attendance: done.get(mission.number)?.attendance ?? 0,
    }))
  },
} satisfies CentreResolvers
