import type { ReactNode } from 'react'
import { useFormat } from '../../digits/use-format.ts'
import type { Subgraph } from '../../graph/answer.ts'
import { useWords } from '../../language/use-language.ts'
import { Pager } from '../../paging/pager.tsx'
import type { ListShown } from '../../paging/use-list.ts'
import { Part } from '../../part/part.tsx'
import type { Column } from '../../table/column.ts'
import { DataTable } from '../../table/data-table.tsx'
import { useChoice } from '../../url/use-choice.ts'
import { ListHead } from './list-head.tsx'
import { OrderField } from './order-field.tsx'
import type { RecordList } from './record-lists.ts'
import { listPageChoice, orderChoice, rowsOfPage } from './records-choices.ts'
import { recordsWords } from './records-words.ts'

interface Props<Row> {
  list: RecordList
  subgraph: Subgraph
  /** What is listed, in words: which of the records, of which year or day. */
  title: string
  rows: ListShown<Row>
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
  /** The column it is ordered by; a list that has one order only has none. */
  order?: string
  choices: ReactNode
  note?: ReactNode
}

/** A list of records: what is chosen, how many there are, a page of them, and all of them as CSV. */
export function ListPart<Row>({ list, subgraph, title, rows, columns, keyOf, order, choices, note }: Props<Row>) {
  const words = useWords(recordsWords)
  const format = useFormat()
  const [page, choosePage] = useChoice(listPageChoice)
  const [, chooseOrder] = useChoice(orderChoice)
  const { shown, document, variables, page: found, allRows } = rows
  return (
    <div className="view records-view">
      <ListHead list={list} />
      <Part
        title={title}
        name="records"
        shown={shown}
        subgraph={subgraph}
        document={document}
        variables={variables}
        choices={
          <div className="choices">
            {choices}
            {order !== undefined && <OrderField columns={columns} order={order} />}
          </div>
        }
      >
        <div className="records-rows" data-earlier={shown.isOfEarlier || undefined}>
          <p className="records-total">{found && words.total(format.count(found.totalCount))}</p>
          {found && found.totalCount > 0 && (
            <DataTable
              caption={words.table(title)}
              columns={columns}
              rows={found.nodes}
              keyOf={keyOf}
              fileName={list}
              {...(order !== undefined && { order })}
              onOrder={chooseOrder}
              isSorted
              allRows={allRows}
              foot={<Pager of={title} connection={found} size={rowsOfPage} page={page} onPage={choosePage} />}
              stacks
            />
          )}
          {found?.totalCount === 0 && <p className="none">{words.none}</p>}
          {found && note}
        </div>
      </Part>
    </div>
  )
}
