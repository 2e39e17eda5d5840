import { pastDay } from '@hub/schema/calendar/as-of'
import type { Half } from '@hub/schema/calendar/half'
import type { Context } from '../context.ts'

/** Which part of a fiscal year, and as of when; both may be left out. */
export interface FigureArgs {
  half?: Half | null
  asOf?: string | null
}

const question = (area: string, year: number, { half, asOf }: FigureArgs, { today }: Context) => ({
  area,
  year,
  half: half ?? null,
  asOf: pastDay(asOf, today),
})

/** How the centres of an area report; null when nothing is recorded for the time. */
export const loadRates = (area: string, year: number, args: FigureArgs, context: Context) =>
  context.loaders.figures.rates.load(question(area, year, args, context))

/** Obstacles that the centres of an area name, by class; null when nothing is recorded for the time. */
export async function loadObstacleCounts(area: string, year: number, args: FigureArgs, context: Context) {
  const counts = await context.loaders.figures.obstacleCounts.load(question(area, year, args, context))
  return counts.length > 0 ? counts : null
}
