import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { ConnectionSource, Page, PagedRow, ParentColumn } from './connection.ts'
import type { ReadContext } from './request-context.ts'

/** Whether a filter asks for anything; an empty code asks for what has none, and finds nothing. */
export const isFiltered = (filter: unknown): boolean =>
  Object.values(filter ?? {}).some((value) => value !== null && value !== undefined)

/** A plan that serves every filter reads more than one for none: 2.4 s instead of 10 ms for a province at 50 times the centres. */
const condition = <Filter, Order extends string>(
  sql: Transaction,
  source: ConnectionSource<Filter, Order>,
  filter: Filter,
  context: ReadContext,
): Fragment => (isFiltered(filter) ? source.where(sql, filter, context) : source.unfiltered(sql, context))

/** One page for each parent, one row more than asked for, so that it shows whether there is a next page. */
export function pageStatement<Row extends object, Filter, Order extends string>(
  sql: Transaction,
  source: ConnectionSource<Filter, Order>,
  parent: ParentColumn,
  { first, after, filter, orderBy }: Page<Filter, Order>,
  keys: readonly string[],
  context: ReadContext,
): PendingRows<PagedRow<Row>> {
  const order = source.orders[orderBy.field]
  const by = () => order.by(sql, orderBy.direction)
  const tie = () => source.tie.by(sql)
  const direction = orderBy.direction === 'DESC' ? sql`desc` : sql`asc`
  const beyond = orderBy.direction === 'DESC' ? sql`<` : sql`>`
  const keyset = after
    ? sql`(${by()}, ${tie()}) ${beyond} (${after.value}::text::${sql.unsafe(order.type)}, ${after.tie}::text::${sql.unsafe(source.tie.type)})`
    : sql`true`
  return sql`
    select parent.key::text as parent_key, page.*
    from unnest(${sql.array([...keys])}::text[]::${sql.unsafe(parent.type)}[]) with ordinality as parent (key, place)
    cross join lateral (
      select ${source.columns(sql)}, ${by()}::text as cursor_value, ${tie()}::text as cursor_tie
      from ${source.from(sql)}
      where ${parent.by(sql)} = parent.key and (${condition(sql, source, filter, context)}) and ${keyset}
      order by ${by()} ${direction}, ${tie()} ${direction}
      limit ${first + 1}
    ) as page
    order by parent.place` as unknown as PendingRows<PagedRow<Row>>
}

/** How many rows each parent has under a filter; a parent without any has no row. */
export function totalStatement<Filter, Order extends string>(
  sql: Transaction,
  source: ConnectionSource<Filter, Order>,
  parent: ParentColumn,
  filter: Filter,
  keys: readonly string[],
  context: ReadContext,
): PendingRows<{ parentKey: string; total: number }> {
  return sql`
    select ${parent.by(sql)}::text as parent_key, count(*)::int as total
    from ${source.from(sql)}
    where ${parent.by(sql)} = any (${sql.array([...keys])}::text[]::${sql.unsafe(parent.type)}[])
      and (${condition(sql, source, filter, context)})
    group by 1` as unknown as PendingRows<{ parentKey: string; total: number }>
}
