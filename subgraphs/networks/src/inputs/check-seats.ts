import { type Change, confirmationNeeded, type InputChecks, type InputPath } from '@hub/server'
import { beyondComposition, type Seat } from '../rules/composition.ts'
import { seatChecksByTraining } from '../stores/training-composition.ts'
import { seatsBySeries } from '../stores/training-series.ts'
import type { TrainingRecord } from '../stores/training-write.ts'

/** Asks for a confirmation where a province puts down more people of a category than the series asks it for. */
export async function checkSeats(
  { sql }: Change,
  checks: InputChecks,
  training: TrainingRecord,
  people: readonly (Seat & { path: InputPath })[],
): Promise<void> {
  const seats = await seatsBySeries(sql, [training.seriesId])
  if (seats.length === 0) return
  const taken = await seatChecksByTraining(sql, [training.id])
  for (const { row, expected, seat } of beyondComposition(seats, taken, people))
    checks.add(confirmationNeeded([...(people[row]?.path ?? []), 'category'], beyond(seat, expected)))
}

const beyond = ({ provinceCode, category }: Seat, expected: number) => ({
  th: `โครงการขอ ${category} จังหวัดละ ${expected} คน จังหวัด ${provinceCode} เกินแล้ว`,
  en: `the series asks each province for ${expected} ${category}, and ${provinceCode} has more`,
})
