import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'

/** A centre's dated facts, as a test writes them. */
export interface CentreFacts {
  laoCode: string
  selectedOn: string | null
  establishedOn: string | null
  closedOn: string | null
  suspended: { from: string; to: string | null } | null
}

const by = (day: string | null, cutoff: string): boolean => day !== null && day <= cutoff

function stageOn(centre: CentreFacts, day: string): string | null {
  if (by(centre.closedOn, day)) return 'CLOSED'
  if (by(centre.establishedOn, day)) {
    const { suspended } = centre
    return suspended && suspended.from <= day && (suspended.to === null || suspended.to > day)
      ? 'SUSPENDED'
      : 'ESTABLISHED'
  }
  return by(centre.selectedOn, day) ? 'SELECTED' : null
}

/** The figures of an area, counted one centre after the other; null where there is no figure. */
export function recount(
  all: CentreFacts[],
  isIn: (laoCode: string) => boolean,
  laos: string[],
  year: number,
  asOf: string,
) {
  const end = fiscalYearEnd(year)
  const cutoff = asOf < end ? asOf : end
  if (cutoff < fiscalYearStart(year) || !all.some(({ establishedOn }) => by(establishedOn, cutoff))) return null
  const centres = all.filter(({ laoCode }) => isIn(laoCode))
  const inYear = (day: string | null) => by(day, cutoff) && fiscalYearOf(day as string) === year
  const open = centres.filter(({ establishedOn, closedOn }) => by(establishedOn, cutoff) && !by(closedOn, cutoff))
  const covered = new Set(open.map(({ laoCode }) => laoCode))
  const byStage: Record<string, number> = {}
  for (const stage of centres.map((centre) => stageOn(centre, cutoff)))
    if (stage) byStage[stage] = (byStage[stage] ?? 0) + 1
  return {
    establishedInYear: centres.filter(({ establishedOn }) => inYear(establishedOn)).length,
    closedInYear: centres.filter(({ establishedOn, closedOn }) => establishedOn && inYear(closedOn)).length,
    totalByEnd: open.length,
    laosWithoutCentre: laos.filter((code) => isIn(code) && !covered.has(code)).length,
    byStage,
  }
}
