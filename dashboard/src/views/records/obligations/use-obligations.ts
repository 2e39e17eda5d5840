import {
  type ObligationOrderField,
  RecordObligationsDocument,
  type RecordObligationsQuery,
  type RecordObligationsQueryVariables,
} from '../../../generated/documents.ts'
import { type ListShown, useList } from '../../../paging/use-list.ts'
import { type ListOrder, useListOrder } from '../../../paging/use-list-order.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { listPageChoice, orderChoice, rowsOfPage, useListDay } from '../records-choices.ts'
import { useAreaFilter } from '../use-area-filter.ts'
import { halfChoice, standingChoice, statusesOf } from './obligations-choices.ts'

export type ObligationRow = NonNullable<RecordObligationsQuery['obligations']>['nodes'][number]

const fields = { due: 'DUE_ON', lao: 'LAO_NAME', days: 'DAYS_LATE' } as const satisfies Record<
  string,
  ObligationOrderField
>

/** Asks for the owed reports that are chosen. */
export function useObligations(): ListShown<ObligationRow> & ListOrder<ObligationOrderField> {
  const { year } = useListDay()
  const [half] = useChoice(halfChoice)
  const [standing] = useChoice(standingChoice)
  const area = useAreaFilter()
  const order = useListOrder<ObligationOrderField>(orderChoice, fields, 'due')
  const statuses = statusesOf(standing)
  const filter = {
    fiscalYear: year,
    ...(half !== 'BOTH' && { half }),
    ...(statuses && { statuses }),
    ...area,
  }
  const list = useList<RecordObligationsQuery, RecordObligationsQueryVariables, ObligationRow>({
    document: RecordObligationsDocument,
    asked: { filter, orderBy: order.orderBy },
    pageOf: ({ obligations }) => obligations,
    page: listPageChoice,
    size: rowsOfPage,
  })
  return { ...list, ...order }
}
