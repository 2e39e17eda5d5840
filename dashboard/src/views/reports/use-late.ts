import {
  type ObligationOrderField,
  ReportsLateDocument,
  type ReportsLateQuery,
  type ReportsLateQueryVariables,
} from '../../generated/documents.ts'
import { type ListShown, useList } from '../../paging/use-list.ts'
import { type ListOrder, useListOrder } from '../../paging/use-list-order.ts'
import { lateOrderChoice, latePageChoice, rowsOfPage } from './reports-choices.ts'
import { useRound } from './use-round.ts'

export type LateRow = NonNullable<ReportsLateQuery['obligations']>['nodes'][number]

const fields = { due: 'DUE_ON', lao: 'LAO_NAME', days: 'DAYS_LATE' } as const satisfies Record<
  string,
  ObligationOrderField
>

/** Asks which reports of the round are overdue or came late, those due first before the others. */
export function useLate(): ListShown<LateRow> & ListOrder<ObligationOrderField> {
  const { round } = useRound()
  const order = useListOrder<ObligationOrderField>(lateOrderChoice, fields, 'due')
  const list = useList<ReportsLateQuery, ReportsLateQueryVariables, LateRow>({
    document: ReportsLateDocument,
    asked: {
      filter: { fiscalYear: round.year, half: round.half, statuses: ['MISSING', 'SUBMITTED_LATE'] },
      orderBy: order.orderBy,
    },
    pageOf: ({ obligations }) => obligations,
    page: latePageChoice,
    size: rowsOfPage,
  })
  return { ...list, ...order }
}
