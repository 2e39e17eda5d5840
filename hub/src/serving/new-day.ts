import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { Lifetime } from '../lifetime.ts'
import { sayFailure } from '../terminal/say.ts'

const hour = 3_600_000

/** Runs `work` soon after each midnight in Bangkok, as long as the process lives. */
export function eachNewDay(lifetime: Lifetime, work: () => Promise<unknown>): void {
  let day = todayInBangkok()
  // Asking each hour instead of waiting for midnight bears a clock that is set, and a machine that slept.
  const timer = setInterval(() => {
    const now = todayInBangkok()
    if (now === day) return
    day = now
    work().catch(sayFailure)
  }, hour)
  lifetime.closeAtEnd(async () => clearInterval(timer))
}
