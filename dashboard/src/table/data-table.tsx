import type { ReactNode } from 'react'
import { useFormat } from '../digits/use-format.ts'
import { CsvButton } from '../download/csv-button.tsx'
import { useWords } from '../language/use-language.ts'
import type { Column, Order } from './column.ts'
import { ColumnHead } from './column-head.tsx'
import { sortRows } from './sort-rows.ts'
import { tableWords } from './table-words.ts'
import './data-table.css'

interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf(row: Row): string
  /** The name of its CSV file, without ending. */
  fileName: string
  order?: Order
  onOrder?: (order: Order) => void
  /** Rows scroll below the heads within this height. */
  scrolls?: boolean
  /** Where there is little room, each row becomes a small list of its own. */
  stacks?: boolean
  markedKey?: string | undefined
  onMark?: (key: string | undefined) => void
  /** Rows come in their order, as a page of a longer list does; they are not sorted here. */
  isSorted?: boolean
  /** All rows of that longer list, for who takes them along. */
  allRows?: () => Promise<readonly Row[]>
  /** Stands in place of the count of rows. */
  foot?: ReactNode
}

/** A table to read, sort and take along as CSV. */
export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, keyOf, fileName, order = '', onOrder, scrolls, stacks, markedKey, onMark } = props
  const { isSorted, allRows, foot } = props
  const says = useWords(tableWords)
  const format = useFormat()
  const sorted = isSorted ? rows : sortRows(rows, columns, order)
  const cells = async () =>
    (allRows ? await allRows() : sorted).map((row) => columns.map((column) => column.value(row)))
  return (
    <div className="data-table" data-stacks={stacks}>
      <section className="data-table-scroll" data-scrolls={scrolls || undefined} aria-label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <ColumnHead key={column.id} column={column} order={order} onOrder={onOrder} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((row) => (
              <tr
                key={keyOf(row)}
                data-marked={keyOf(row) === markedKey || undefined}
                onPointerEnter={onMark && (() => onMark(keyOf(row)))}
                onPointerLeave={onMark && (() => onMark(undefined))}
              >
                {columns.map((column) => (
                  <Cell key={column.id} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div className="data-table-foot">
        {foot ?? <span>{format.text(says.rows(sorted.length))}</span>}
        <CsvButton of={caption} fileName={fileName} heads={columns.map(({ head }) => head)} rows={cells} />
      </div>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = column.draw(row)
  if (column.isRowHead) return <th scope="row">{content}</th>
  return (
    <td
      data-number={column.isNumber}
      data-minor={column.isMinor}
      data-one-line={column.isOneLine}
      data-head={column.head}
    >
      {content}
    </td>
  )
}
