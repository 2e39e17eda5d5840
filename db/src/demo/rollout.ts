import { fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import type { DemoLao, World } from './world.ts'

/** Rounds of reports that the rolled-out nation has for each unit of scale. */
const ROUNDS_A_SCALE = 10

/** The first fiscal year of which every LAO's centre reports in both halves; the running year is not counted. */
export const firstYearOfRollout = ({ year, scale }: Pick<World, 'year' | 'scale'>): number =>
  year - (ROUNDS_A_SCALE / 2) * Math.max(1, Math.ceil(scale))

/** The day on which the centre of an LAO was established in the rollout: in the ten months before its first round. */
export const rolloutDay = (world: World, { code }: DemoLao): LocalDate =>
  addDays(fiscalYearStart(firstYearOfRollout(world)), -world.random('rollout day', code).int(1, 300))
