import type { LoadConnection, OrderBy } from '@hub/server'

type Direction = OrderBy<string>['direction']

/** A connection whose source differs by direction (what is not known comes last in both). */
export function byDirection<Row, Filter, Order extends string>(
  otherwise: Direction,
  load: (direction: Direction) => LoadConnection<Row, Filter, Order>,
): LoadConnection<Row, Filter, Order> {
  const ascending = load('ASC')
  const descending = load('DESC')
  return (parent, args) =>
    (args.orderBy?.direction ?? otherwise) === 'ASC' ? ascending(parent, args) : descending(parent, args)
}
