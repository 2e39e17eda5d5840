import type { LocalDate } from '@hub/schema/calendar/local-date'
import {
  type CentreFilter,
  type CentreOrderField,
  RecordCentresDocument,
  type RecordCentresQuery,
  type RecordCentresQueryVariables,
} from '../../../generated/documents.ts'
import { type ListShown, useList } from '../../../paging/use-list.ts'
import { type ListOrder, useListOrder } from '../../../paging/use-list-order.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { listPageChoice, orderChoice, rowsOfPage, useListDay } from '../records-choices.ts'
import { useAreaFilter } from '../use-area-filter.ts'
import { useSearchFilter } from '../use-search-filter.ts'
import { stageChoice, typeChoice, type whichCentres, whichChoice } from './centres-choices.ts'

export type CentreRow = RecordCentresQuery['centres']['nodes'][number]

const fields = { lao: 'LAO_NAME', established: 'ESTABLISHED_ON' } as const satisfies Record<string, CentreOrderField>

/** What each choice asks of the graph: what the figure of the same name counts. */
const filterOf = (which: (typeof whichCentres)[number], year: number, day: LocalDate): CentreFilter => {
  if (which === 'OPEN') return { openOn: day, asOf: day }
  if (which === 'ESTABLISHED') return { establishedInYear: year, asOf: day }
  return which === 'CLOSED' ? { closedInYear: year, asOf: day } : { asOf: day }
}

/** Asks for the centres that are chosen. */
export function useCentres(): ListShown<CentreRow> & ListOrder<CentreOrderField> {
  const { year, day } = useListDay()
  const [which] = useChoice(whichChoice)
  const [type] = useChoice(typeChoice)
  const [stage] = useChoice(stageChoice)
  const area = useAreaFilter()
  const search = useSearchFilter()
  const order = useListOrder<CentreOrderField>(orderChoice, fields, 'lao')
  const filter = {
    ...filterOf(which, year, day),
    ...area,
    ...search,
    ...(type && { laoTypes: [type] }),
    ...(stage && { stages: [stage] }),
  }
  const list = useList<RecordCentresQuery, RecordCentresQueryVariables, CentreRow>({
    document: RecordCentresDocument,
    asked: { filter, orderBy: order.orderBy, stageOn: day },
    pageOf: ({ centres }) => centres,
    page: listPageChoice,
    size: rowsOfPage,
  })
  return { ...list, ...order }
}
