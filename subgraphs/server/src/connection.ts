import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import type { Planning } from '@hub/db/viewer'
import DataLoader from 'dataloader'
import { decodeCursor, encodeCursor, notACursor, type Position } from './cursor.ts'
import { checkFirst } from './first.ts'
import { isFiltered, pageStatement, totalStatement } from './page-statement.ts'
import type { ReadContext } from './request-context.ts'

/** A table's rows as a Relay connection: where they come from, what they may be filtered and ordered by. */
export interface ConnectionSource<Filter, Order extends string> {
  /** `centres.lao l`, joins included. */
  from(sql: Transaction): Fragment
  /** `l.*` */
  columns(sql: Transaction): Fragment
  /** The unique column that breaks ties, e.g. `l.code`, and its Postgres type. */
  tie: { by(sql: Transaction): Fragment; type: string }
  /**
   * What each order compares: never null, with its collation; see `nullsLast` for what is not always known. The type is
   * Postgres's, for the cursor's value.
   */
  orders: Record<Order, { by(sql: Transaction, direction: Direction): Fragment; type: string }>
  defaultOrder: OrderBy<Order>
  /** The direction of an order that sets it to null, as the schema has it; that of the default order where nothing is said. */
  defaultDirection?: Direction
  /** The condition of a filter. */
  where(sql: Transaction, filter: Filter, context: ReadContext): Fragment
  /** What is left of the condition where nothing is asked of it; `all` where nothing is. */
  unfiltered(sql: Transaction, context: ReadContext): Fragment
}

/** The condition of a source that shows everything where nothing is filtered. */
export const all = (sql: Transaction): Fragment => sql`true`

/** Which rows belong to which parent: the column, and its Postgres type. */
export interface ParentColumn {
  by(sql: Transaction): Fragment
  type: string
}

export type Direction = 'ASC' | 'DESC'

export interface OrderBy<Order extends string> {
  field: Order
  direction: Direction
}

/** Arguments as the graph gives them: each of them, and the direction of an order, may be null. */
export interface ConnectionArgs<Filter, Order extends string> {
  first?: number | null
  after?: string | null
  filter?: Filter | null
  orderBy?: { field: Order; direction?: Direction | null } | null
}

/** A connection as the schema has it; its parts are read when they are asked for, and not before. */
export interface Connection<Row> {
  edges(): Promise<{ cursor: string; node: Row }[]>
  nodes(): Promise<Row[]>
  pageInfo(): Promise<{
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }>
  totalCount(): Promise<number>
}

/** A row with where it stands in the order. */
export type PagedRow<Row> = Row & { parentKey: string; cursorValue: string; cursorTie: string }

/** What a page is made from: checked arguments. */
export interface Page<Filter, Order extends string> {
  first: number
  after: Position | null
  filter: Filter
  orderBy: OrderBy<Order>
}

export type LoadConnection<Row, Filter, Order extends string> = (
  parent: string,
  args: ConnectionArgs<Filter, Order>,
) => Connection<Row>

/** Items on a page that names no number. */
const defaultFirst = 20
const everything: ParentColumn = { by: (sql) => sql`''::text`, type: 'text' }

/**
 * Loads pages of a source: one statement for all parents that ask with the same arguments, one more for their counts
 * where those are asked for. Without a parent column it is the list of everything: give `''` as the parent.
 */
export function connectionLoader<Row extends object, Filter, Order extends string>(
  context: ReadContext,
  source: ConnectionSource<Filter, Order>,
  parent: ParentColumn = everything,
): LoadConnection<Row, Filter, Order> {
  const pages = new Map<string, DataLoader<string, PagedRow<Row>[]>>()
  const totals = new Map<string, DataLoader<string, number>>()

  const pageLoader = (page: Page<Filter, Order>) =>
    memo(pages, JSON.stringify(page), () =>
      batchByParent<PagedRow<Row>, PagedRow<Row>[]>(
        context,
        (sql, keys) => pageStatement(sql, source, parent, page, keys, context),
        (rows) => rows,
        planningOf(page),
        (error) => forgedCursor(error, page.after, context),
      ),
    )
  const totalLoader = (filter: Filter) =>
    memo(totals, JSON.stringify(filter), () =>
      batchByParent<{ parentKey: string; total: number }, number>(
        context,
        (sql, keys) => totalStatement(sql, source, parent, filter, keys, context),
        (rows) => rows[0]?.total ?? 0,
        'auto',
      ),
    )

  /**
   * All of a parent is always found by the parent's key. To plan it for the parameters of each time takes longer than to read
   * it (an LAO in depth 2.1 ms of Postgres's CPU instead of 1.7), and for many parents it may end in reading the table instead
   * (the first centres of every province over 10 s at ten times the records). What a filter or a cursor leaves out is for
   * Postgres to weigh.
   */
  const planningOf = ({ filter, after }: Page<Filter, Order>): Planning =>
    parent === everything || after || isFiltered(filter) ? 'auto' : 'force_generic_plan'

  return (key, args) => {
    const page = checked(source, args, context)
    const order = orderName(page.orderBy)
    const load = () => pageLoader(page).load(key)
    const cursor = (row: PagedRow<Row> | undefined) =>
      row ? encodeCursor(order, { value: row.cursorValue, tie: row.cursorTie }) : null
    const shown = async () => (await load()).slice(0, page.first)
    return {
      edges: async () => (await shown()).map((row) => ({ cursor: cursor(row) as string, node: row })),
      nodes: shown,
      pageInfo: async () => {
        const rows = await shown()
        return {
          hasNextPage: (await load()).length > page.first,
          hasPreviousPage: page.after !== null,
          startCursor: cursor(rows[0]),
          endCursor: cursor(rows.at(-1)),
        }
      },
      totalCount: () => totalLoader(page.filter).load(key),
    }
  }
}

/** A cursor that looks right but holds no value of its order: Postgres cannot read it (SQLSTATE class 22, data exception). */
function forgedCursor(error: unknown, after: Position | null, { locale }: ReadContext): unknown {
  const state = error instanceof Error && 'code' in error ? String(error.code) : ''
  return after && state.startsWith('22') ? notACursor(encodeCursor('', after), locale) : error
}

const orderName = ({ field, direction }: OrderBy<string>): string => `${field} ${direction}`

function checked<Filter, Order extends string>(
  source: ConnectionSource<Filter, Order>,
  { first, after, filter, orderBy }: ConnectionArgs<Filter, Order>,
  context: ReadContext,
): Page<Filter, Order> {
  const order = orderBy ? { field: orderBy.field, direction: directionOf(source, orderBy) } : source.defaultOrder
  return {
    first: checkFirst(first, defaultFirst, context.locale),
    after: after ? decodeCursor(after, orderName(order), context.locale) : null,
    filter: (filter ?? {}) as Filter,
    orderBy: order,
  }
}

const directionOf = <Order extends string>(
  { defaultDirection, defaultOrder }: ConnectionSource<never, Order>,
  { direction }: { direction?: Direction | null },
): Direction => direction ?? defaultDirection ?? defaultOrder.direction

function batchByParent<Row extends { parentKey: string }, Value>(
  context: ReadContext,
  statement: (sql: Transaction, keys: readonly string[]) => PendingRows<Row>,
  take: (rows: Row[]) => Value,
  planning: Planning,
  explain: (error: unknown) => unknown = (error) => error,
): DataLoader<string, Value> {
  return new DataLoader(async (keys) => {
    const rows = await context
      .read<Row>((sql) => statement(sql, keys), planning)
      .catch((error: unknown) => Promise.reject(explain(error)))
    const byParent = new Map<string, Row[]>(keys.map((key) => [key, []]))
    for (const row of rows) byParent.get(row.parentKey)?.push(row)
    return keys.map((key) => take(byParent.get(key) ?? []))
  })
}

function memo<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
