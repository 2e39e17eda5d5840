import { loadAll, type ReadContext } from '@hub/server'
import { allDuties, allEstablishmentSteps, allMissions, allObjectives, type MissionRow } from '../stores/programme.ts'

/** What the programme asks of every centre: a few rows each, read whole. */
export function programmeLoaders(context: ReadContext) {
  const missions = loadAll(context, allMissions)
  return {
    missions,
    /** A mission that an activity or a plan names. */
    mission: async (number: number): Promise<MissionRow> => {
      const mission = (await missions()).find((each) => each.number === number)
      // The database holds every activity to a mission, so this is a fault of ours.
      if (!mission) throw new Error(`there is no mission ${number}`)
      return mission
    },
    objectives: loadAll(context, allObjectives),
    duties: loadAll(context, allDuties),
    establishmentSteps: loadAll(context, allEstablishmentSteps),
  }
}
