import type { InputChecks } from '@hub/server'
import type { RecordActivityInput } from '../generated/resolvers.ts'
import type { ActivityFacts } from '../rules/activity-facts.ts'
import type { MissionChoice } from '../stores/mission-choice.ts'
import { readMission } from './mission.ts'

/** What an activity is to say, before it is read. */
export type AskedActivity = Pick<
  RecordActivityInput,
  'planId' | 'mission' | 'name' | 'heldOn' | 'place' | 'attendance' | 'opinionsHeard' | 'evidenceUrl'
>

const counts = { min: 0, max: 1_000_000 }

/** Reads what an activity is to say. */
export function readActivity(
  checks: InputChecks,
  asked: AskedActivity,
  { missions, today }: { missions: readonly MissionChoice[]; today: string },
): ActivityFacts {
  return {
    planId: asked.planId ?? null,
    mission: readMission(checks, ['input', 'mission'], asked.mission, missions),
    name: checks.text(['input', 'name'], asked.name, { min: 3, max: 300 }),
    heldOn: checks.day(['input', 'heldOn'], asked.heldOn, { notAfter: today }),
    place: checks.optionalText(['input', 'place'], asked.place, { min: 2, max: 300 }),
    attendance: checks.number(['input', 'attendance'], asked.attendance, counts) ?? null,
    opinionsHeard: checks.number(['input', 'opinionsHeard'], asked.opinionsHeard, counts) ?? null,
    evidenceUrl: checks.optionalUrl(['input', 'evidenceUrl'], asked.evidenceUrl),
  }
}
