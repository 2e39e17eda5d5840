import { pastDay } from '@hub/schema/calendar/as-of'
import type { CountedTarget } from './counted-target.ts'

/** Which targets of a list, and for which day their progress is counted. */
export interface TargetArgs {
  indicator?: CountedTarget['indicator'] | null
  asOf?: string | null
}

/** A target as it is set, without a day. */
type SetTarget = Omit<CountedTarget, 'asOf'>

/** Targets with the day their progress is asked for. */
export const countedFor = (targets: SetTarget[], { indicator, asOf }: TargetArgs, today: string): CountedTarget[] =>
  targets
    .filter((target) => !indicator || target.indicator === indicator)
    .map((target) => ({ ...target, asOf: pastDay(asOf, today) }))
