import type { Column, Order } from './column.ts'

const thai = new Intl.Collator('th')

/** Rows by a column. What has no figure stands last, whichever way round; ties keep the order they came in. */
export function sortRows<Row>(rows: readonly Row[], columns: readonly Column<Row>[], order: Order): Row[] {
  const isDown = order.startsWith('-')
  const column = columns.find(({ id }) => id === (isDown ? order.slice(1) : order))
  if (!column) return [...rows]
  return rows.toSorted((one, other) => {
    const [a, b] = [column.value(one), column.value(other)]
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    const difference = typeof a === 'number' && typeof b === 'number' ? a - b : thai.compare(String(a), String(b))
    return isDown ? -difference : difference
  })
}
