import type { LocalDate } from '@hub/schema/calendar/local-date'
import {
  type NetworkFilter,
  type NetworkOrderField,
  RecordNetworksDocument,
  type RecordNetworksQuery,
  type RecordNetworksQueryVariables,
} from '../../../generated/documents.ts'
import { type ListShown, useList } from '../../../paging/use-list.ts'
import { type ListOrder, useListOrder } from '../../../paging/use-list-order.ts'
import { useChoice } from '../../../url/use-choice.ts'
import { listPageChoice, orderChoice, rowsOfPage, useListDay } from '../records-choices.ts'
import { useAreaFilter } from '../use-area-filter.ts'
import { useSearchFilter } from '../use-search-filter.ts'
import { statusChoice, whichChoice, type whichNetworks } from './networks-choices.ts'

export type NetworkRow = RecordNetworksQuery['networks']['nodes'][number]

const fields = { name: 'NAME', formed: 'FORMED_ON' } as const satisfies Record<string, NetworkOrderField>

/** What each choice asks of the graph: what the figure of the same name counts. */
const filterOf = (which: (typeof whichNetworks)[number], year: number, day: LocalDate): NetworkFilter => {
  if (which === 'OPEN') return { openOn: day, asOf: day }
  return which === 'FORMED' ? { formedInYear: year, asOf: day } : { asOf: day }
}

/** Asks for the networks that are chosen. */
export function useNetworks(): ListShown<NetworkRow> & ListOrder<NetworkOrderField> {
  const { year, day } = useListDay()
  const [which] = useChoice(whichChoice)
  const [status] = useChoice(statusChoice)
  const area = useAreaFilter()
  const search = useSearchFilter()
  const order = useListOrder<NetworkOrderField>(orderChoice, fields, 'name')
  const filter = { ...filterOf(which, year, day), ...area, ...search, ...(status && { statuses: [status] }) }
  const list = useList<RecordNetworksQuery, RecordNetworksQueryVariables, NetworkRow>({
    document: RecordNetworksDocument,
    asked: { filter, orderBy: order.orderBy, statusOn: day },
    pageOf: ({ networks }) => networks,
    page: listPageChoice,
    size: rowsOfPage,
  })
  return { ...list, ...order }
}
