import { CentreReportDocument, type CentreReportQuery } from '../../generated/documents.ts'
import { type Shown, useGraph } from '../../graph/use-graph.ts'
import { localeOf } from '../../language/language.ts'
import { useLanguage } from '../../language/use-language.ts'

export type Report = NonNullable<CentreReportQuery['centreReport']>
export type ObstacleClass = CentreReportQuery['obstacleClasses'][number]

/** What parts of the view are given. */
export interface ReportShown {
  shown: Shown<CentreReportQuery>
  report: Report
  classes: readonly ObstacleClass[]
  variables: { id: string; locale: 'TH' | 'EN' }
}

/** Asks for a report; its `report` is undefined until it is there, and where the viewer may not see it. */
export function useReport(id: string): Omit<ReportShown, 'report'> & { report: Report | undefined } {
  const [language] = useLanguage()
  const variables = { id, locale: localeOf(language) }
  const shown = useGraph(CentreReportDocument, variables)
  const { centreReport, obstacleClasses = [] } = shown.answer?.data ?? {}
  return { shown, report: centreReport ?? undefined, classes: obstacleClasses, variables }
}
