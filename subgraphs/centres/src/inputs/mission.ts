import { confirmationNeeded, type InputChecks, type InputPath, invalid, type Refusal } from '@hub/server'
import type { MissionChoice } from '../stores/mission-choice.ts'

/** A mission's number, one of those that there are. */
export function readMission(
  checks: InputChecks,
  path: InputPath,
  found: number,
  missions: readonly MissionChoice[],
): number {
  const numbers = missions.map(({ number }) => number)
  const range = [numbers[0], numbers.at(-1)]
  if (!numbers.includes(found)) checks.add(invalid(path, found, { th: range.join(' ถึง '), en: range.join(' to ') }))
  return found
}

/** What has to be confirmed of a mission: that the centre's announcement does not take it on. */
export function warningsOfMission(path: InputPath, mission: number, missions: readonly MissionChoice[]): Refusal[] {
  if (missions.some(({ number, isTakenOn }) => number === mission && isTakenOn)) return []
  return [
    confirmationNeeded(path, {
      th: `ประกาศจัดตั้งศูนย์ไม่มีภารกิจที่ ${mission}`,
      en: `the centre's announcement does not take on mission ${mission}`,
    }),
  ]
}
