import type { Column, Order } from './column.ts'

interface Props<Row> {
  column: Column<Row>
  order: Order
  onOrder: ((order: Order) => void) | undefined
}

/** The head of a column; where it sorts, a button that sorts by it, and the other way round when pressed again. */
export function ColumnHead<Row>({ column, order, onOrder }: Props<Row>) {
  const { id, head, isNumber, isMinor, isOneLine, sorts } = column
  const isNumeric = isNumber || undefined
  if (!onOrder || !sorts)
    return (
      <th scope="col" data-number={isNumeric} data-minor={isMinor} data-one-line={isOneLine}>
        {head}
      </th>
    )
  const [up, down] = [id, `-${id}`]
  const sorted = order === up ? 'ascending' : order === down ? 'descending' : undefined
  // Figures are first wanted from high to low, names from the first letter on.
  const next = sorted === undefined ? (isNumber ? down : up) : sorted === 'ascending' ? down : up
  return (
    <th scope="col" data-number={isNumeric} data-minor={isMinor} data-one-line={isOneLine} aria-sort={sorted}>
      <button type="button" onClick={() => onOrder(next)}>
        {head}
        <span aria-hidden="true" className="sort-sign">
          {sorted === 'ascending' ? '↑' : sorted === 'descending' ? '↓' : '↕'}
        </span>
      </button>
    </th>
  )
}
