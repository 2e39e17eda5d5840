import type { ConnectionArgs, OrderBy } from '@hub/server'

type Direction = OrderBy<string>['direction']

/** Arguments as the graph gives them: a direction may be set to null. */
interface GivenArgs<Filter, Order extends string> extends Omit<ConnectionArgs<Filter, Order>, 'orderBy'> {
  orderBy?: { field: Order; direction?: Direction | null } | null
}

/** Arguments as the connection wants them; a direction set to null is the schema's default one. */
export const connectionArgs = <Filter, Order extends string>(
  { orderBy, ...rest }: GivenArgs<Filter, Order>,
  defaultDirection: Direction,
): ConnectionArgs<Filter, Order> => ({
  ...rest,
  orderBy: orderBy ? { field: orderBy.field, direction: orderBy.direction ?? defaultDirection } : null,
})
