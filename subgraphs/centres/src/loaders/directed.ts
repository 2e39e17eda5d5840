import {
  type Connection,
  type ConnectionArgs,
  type ConnectionSource,
  connectionLoader,
  type LoadConnection,
  type ParentColumn,
  type ReadContext,
} from '@hub/server'

type Direction = 'ASC' | 'DESC'

/** A connection's arguments as the graph has them: the direction may be left to the source. */
export type PageArgs<Filter, Order extends string> = Omit<ConnectionArgs<Filter, Order>, 'orderBy'> & {
  orderBy?: { field: Order; direction?: Direction | null } | null
}

/**
 * Loads pages of a table whose unknown values come last in either direction, which takes a source for each.
 * Without an order it is the default of the source of direction `usual`.
 */
export function directedLoader<Row extends object, Filter, Order extends string>(
  context: ReadContext,
  source: (direction: Direction) => ConnectionSource<Filter, Order>,
  usual: Direction,
  parent?: ParentColumn,
): (parentKey: string, args: PageArgs<Filter, Order>) => Connection<Row> {
  const loaders: Record<Direction, LoadConnection<Row, Filter, Order>> = {
    ASC: connectionLoader(context, source('ASC'), parent),
    DESC: connectionLoader(context, source('DESC'), parent),
  }
  return (parentKey, { orderBy, ...args }) => {
    const direction = orderBy?.direction ?? usual
    return loaders[direction](parentKey, { ...args, orderBy: orderBy ? { field: orderBy.field, direction } : null })
  }
}
