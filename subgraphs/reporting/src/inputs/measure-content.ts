import { fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { programmeBeginningYear } from '@hub/schema/calendar/programme-beginning'
import { type InputChecks, invalid, required } from '@hub/server'
import type { ItaDimension } from '../generated/resolvers.ts'
import { numberOfDimension } from '../rules/ita-dimension.ts'
import type { MeasureContent } from '../stores/measure-write.ts'

/** The content of a measure as an input tells it: null or left out stays as it is. */
export interface ContentInput {
  title?: string | null | undefined
  dimension?: ItaDimension | null | undefined
  planFrom?: number | null | undefined
  planTo?: number | null | undefined
  draftedOn?: string | null | undefined
}

const longestPlan = 10

/** The earliest day that anything of a measure can bear: in the fiscal year before its own. */
export const earliestDay = (fiscalYear: number): string => fiscalYearStart(fiscalYear - 1)

/** The content that an input makes of the one there is. */
export function readContent(
  checks: InputChecks,
  input: ContentInput,
  current: MeasureContent,
  { fiscalYear, today }: { fiscalYear: number; today: string },
): MeasureContent {
  const { planFrom, planTo } = readPlan(
    checks,
    { planFrom: input.planFrom ?? current.planFrom, planTo: input.planTo ?? current.planTo },
    today,
  )
  const limits = { notBefore: earliestDay(fiscalYear), notAfter: today }
  return {
    title: checks.text(['input', 'title'], input.title ?? current.title, { min: 3, max: 500 }),
    dimension: input.dimension ? numberOfDimension(input.dimension) : current.dimension,
    planFrom,
    planTo,
    draftedOn: checks.day(['input', 'draftedOn'], input.draftedOn, limits) ?? current.draftedOn,
  }
}

type Plan = Pick<MeasureContent, 'planFrom' | 'planTo'>

function readPlan(checks: InputChecks, { planFrom, planTo }: Plan, today: string): Plan {
  if (planFrom === null && planTo === null) return { planFrom, planTo }
  if (planFrom === null) checks.add(required(['input', 'planFrom'], bothYears))
  if (planTo === null) checks.add(required(['input', 'planTo'], bothYears))
  const last = fiscalYearOf(today) + longestPlan
  checks.number(['input', 'planFrom'], planFrom, { min: programmeBeginningYear, max: last })
  if (planFrom !== null && planTo !== null && (planTo < planFrom || planTo > planFrom + longestPlan))
    checks.add(invalid(['input', 'planTo'], planTo, upTo(planFrom)))
  return { planFrom, planTo }
}

const bothYears = { th: 'ปีแรกและปีสุดท้ายของแผน', en: 'the first and the last year of the plan' }
const upTo = (from: number) => ({ th: `${from} ถึง ${from + longestPlan}`, en: `${from} to ${from + longestPlan}` })
