import {
  type CentreReportOrderField,
  ReportsListDocument,
  type ReportsListQuery,
  type ReportsListQueryVariables,
} from '../../generated/documents.ts'
import { type ListShown, useList } from '../../paging/use-list.ts'
import { type ListOrder, useListOrder } from '../../paging/use-list-order.ts'
import { useChoice } from '../../url/use-choice.ts'
import { listOrderChoice, listPageChoice, rowsOfPage, stateChoice } from './reports-choices.ts'
import { useRound } from './use-round.ts'

export type ReportRow = ReportsListQuery['centreReports']['nodes'][number]

const fields = { submitted: 'SUBMITTED_AT', lao: 'LAO_NAME' } as const satisfies Record<string, CentreReportOrderField>

/** Asks for the reports of the round that the viewer may read, of the state chosen. */
export function useReportsList(): ListShown<ReportRow> & ListOrder<CentreReportOrderField> {
  const { round } = useRound()
  const [state] = useChoice(stateChoice)
  const order = useListOrder<CentreReportOrderField>(listOrderChoice, fields, '-submitted')
  const list = useList<ReportsListQuery, ReportsListQueryVariables, ReportRow>({
    document: ReportsListDocument,
    asked: {
      filter: { fiscalYear: round.year, half: round.half, ...(state !== 'ALL' && { states: [state] }) },
      orderBy: order.orderBy,
    },
    pageOf: ({ centreReports }) => centreReports,
    page: listPageChoice,
    size: rowsOfPage,
  })
  return { ...list, ...order }
}
