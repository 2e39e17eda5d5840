import type { CentreResolvers } from '../../generated/resolvers.ts'

export const activitiesByMission: CentreResolvers['activitiesByMission'] = async (
  { id },
  { fiscalYear },
  { loaders },
) => {
  const counts = await loaders.missionCounts.load({ centreId: id, year: fiscalYear ?? null })
  const done = new Map(counts.map((count) => [count.missionNumber, count]))
  return (await loaders.missions()).map((mission) => ({
    mission,
    activities: done.get(mission.number)?.activities ?? 0,
    attendance: done.get(mission.number)?.attendance ?? 0,
  }))
}
