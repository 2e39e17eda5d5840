import { pastDay } from '@hub/schema/calendar/as-of'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { LocalDate } from '@hub/schema/calendar/local-date'
import {
  RecordTrainingsDocument,
  type RecordTrainingsQuery,
  type RecordTrainingsQueryVariables,
  type TrainingFilter,
  type TrainingOrderField,
} from '../../../generated/documents.ts'
import { type ListShown, useList } from '../../../paging/use-list.ts'
import { type ListOrder, useListOrder } from '../../../paging/use-list-order.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { listPageChoice, orderChoice, rowsOfPage, useListDay } from '../records-choices.ts'
import { useAreaFilter } from '../use-area-filter.ts'
import { useSearchFilter } from '../use-search-filter.ts'
import { modeChoice, statusChoice, whichChoice, type whichTrainings } from './trainings-choices.ts'

export type TrainingRow = RecordTrainingsQuery['trainings']['nodes'][number]

const fields = { days: 'STARTS_ON', name: 'NAME' } as const satisfies Record<string, TrainingOrderField>

/** What each choice asks of the graph: what the figure of the same name counts. */
function filterOf(which: (typeof whichTrainings)[number], year: number, asOf: LocalDate | null): TrainingFilter {
  if (which === 'ALL') return {}
  if (which === 'YEAR') return { fiscalYear: year }
  return { fiscalYear: year, statuses: ['COMPLETED'], endedBy: pastDay(asOf, todayInBangkok()) }
}

/** Asks for the trainings that are chosen. */
export function useTrainings(): ListShown<TrainingRow> & ListOrder<TrainingOrderField> {
  const { year, asOf } = useListDay()
  const [which] = useChoice(whichChoice)
  const [mode] = useChoice(modeChoice)
  const [status] = useChoice(statusChoice)
  const area = useAreaFilter()
  const search = useSearchFilter()
  const order = useListOrder<TrainingOrderField>(orderChoice, fields, '-days')
  const filter = {
    ...area,
    ...search,
    ...(mode && { modes: [mode] }),
    ...(status && { statuses: [status] }),
    ...filterOf(which, year, asOf),
  }
  const list = useList<RecordTrainingsQuery, RecordTrainingsQueryVariables, TrainingRow>({
    document: RecordTrainingsDocument,
    asked: { filter, orderBy: order.orderBy },
    pageOf: ({ trainings }) => trainings,
    page: listPageChoice,
    size: rowsOfPage,
  })
  return { ...list, ...order }
}
