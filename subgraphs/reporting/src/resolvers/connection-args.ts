import type { ConnectionArgs, OrderBy } from '@hub/server'

/** Arguments as the graph gives them: a direction that is set to null is the default one, earliest and lowest first. */
interface GivenArgs<Filter, Order extends string> extends Omit<ConnectionArgs<Filter, Order>, 'orderBy'> {
  orderBy?: { field: Order; direction?: OrderBy<Order>['direction'] | null } | null
}

/** Arguments as the connection wants them. */
export const connectionArgs = <Filter, Order extends string>({
  orderBy,
  ...rest
}: GivenArgs<Filter, Order>): ConnectionArgs<Filter, Order> => ({
  ...rest,
  orderBy: orderBy ? { field: orderBy.field, direction: orderBy.direction ?? 'ASC' } : null,
})
