import { LaoReportsDocument, type LaoReportsQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'

type Centre = NonNullable<NonNullable<LaoReportsQuery['lao']>['centre']>
export type Report = NonNullable<Centre['reports']>[number]
type Obligation = NonNullable<Centre['obligations']>[number]

/** A round of a centre: what it owed and what it reported, as far as the viewer may see them. */
export interface RoundRow {
  round: Report['round']
  owed: Obligation | undefined
  report: Report | undefined
}

export interface RoundsShown {
  shown: Shown<LaoReportsQuery>
  variables: object
  rows: readonly RoundRow[]
  /** Whether the viewer may see what the centre owes. */
  seesOwed: boolean
}

const keyOf = ({ year, half }: Report['round']): string => `${year}-${half}`

/** Rounds latest first; of a round with several reports the one that was not withdrawn. */
export function roundRows(centre: Pick<Centre, 'reports' | 'obligations'>): RoundRow[] {
  const rows = new Map<string, RoundRow>()
  for (const owed of centre.obligations ?? [])
    rows.set(keyOf(owed.round), { round: owed.round, owed, report: undefined })
  for (const report of centre.reports ?? []) {
    const row = rows.get(keyOf(report.round))
    if (!row) rows.set(keyOf(report.round), { round: report.round, owed: undefined, report })
    else if (!row.report || row.report.state === 'WITHDRAWN') row.report = report
  }
  return [...rows.values()].sort((one, other) => keyOf(other.round).localeCompare(keyOf(one.round)))
}

/** Asks for the centre's rounds. */
export function useRounds(code: string): RoundsShown {
  const variables = { code }
  const shown = useGraph(LaoReportsDocument, variables)
  const centre = shown.answer?.data.lao?.centre
  return { shown, variables, rows: centre ? roundRows(centre) : [], seesOwed: Boolean(centre?.obligations) }
}
