import { alreadyExists, type InputChecks, type Refusal, readRows } from '@hub/server'
import type { PlannedActivityInput } from '../generated/resolvers.ts'
import { repeatedRows } from '../rules/planned-activities.ts'
import type { MissionChoice } from '../stores/mission-choice.ts'
import type { PlannedFacts } from '../stores/operating-plan-write.ts'
import { readMission, warningsOfMission } from './mission.ts'

const path = ['input', 'plannedActivities']
const most = 500

/** What a plan is to hold; null when the input leaves it as it is. */
export function readPlanned(
  checks: InputChecks,
  inputs: readonly PlannedActivityInput[] | null | undefined,
  missions: readonly MissionChoice[],
): PlannedFacts[] | null {
  if (!inputs) return null
  const planned = readRows(checks, path, inputs, { max: most }).map(({ mission, name, plannedHalf }, row) => ({
    mission: readMission(checks, [...path, row, 'mission'], mission, missions),
    name: checks.text([...path, row, 'name'], name, { min: 3, max: 300 }),
    plannedHalf: plannedHalf ?? null,
  }))
  for (const { row, same } of repeatedRows(planned)) checks.add(alreadyExists([...path, row, 'name'], repeats(same)))
  return planned
}

/** What has to be confirmed of planned activities. */
export const warningsOfPlanned = (
  planned: readonly PlannedFacts[] | null,
  missions: readonly MissionChoice[],
): Refusal[] =>
  (planned ?? []).flatMap(({ mission }, row) => warningsOfMission([...path, row, 'mission'], mission, missions))

const repeats = (row: number) => ({
  th: `ซ้ำกับแถวที่ ${row + 1} (ภารกิจ ช่วงครึ่งปี และชื่อเดียวกัน)`,
  en: `the same as row ${row + 1} (mission, half and name)`,
})
