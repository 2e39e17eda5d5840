import type { Transaction } from '../connect.ts'

/** A table that may hold demo rows, and what it refers to. */
export interface DemoTable {
  readonly name: string
  /** The tables whose rows this one refers to. */
  readonly refersTo: readonly string[]
}

/** Every table of the hub's schemas with a `demo` column, those that refer before those they refer to. */
export async function demoTables(sql: Transaction): Promise<string[]> {
  const tables = await sql<DemoTable[]>`
    select format('%I.%I', n.nspname, c.relname) as name,
           coalesce(array_agg(distinct format('%I.%I', tn.nspname, t.relname)) filter (where t.oid is not null), '{}') as refers_to
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname in ('centres', 'networks', 'reporting')
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'demo' and not a.attisdropped
    left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid
    left join pg_class t on t.oid = f.confrelid
    left join pg_namespace tn on tn.oid = t.relnamespace
    where c.relkind in ('r', 'p')
    group by 1
    order by 1`
  return referringFirst(tables)
}

/**
 * Orders tables so that each comes before those it refers to.
 * @throws {Error} when tables refer to each other in a circle
 */
export function referringFirst(tables: readonly DemoTable[]): string[] {
  const ordered: string[] = []
  const left = new Map(tables.map((table) => [table.name, table]))
  while (left.size > 0) {
    const referredTo = new Set([...left.values()].flatMap((table) => table.refersTo))
    const free = [...left.keys()].filter((name) => !referredTo.has(name))
    if (free.length === 0) throw new Error(`Tables refer to each other in a circle: ${[...left.keys()].join(', ')}`)
    for (const name of free) {
      ordered.push(name)
      left.delete(name)
    }
  }
  return ordered
}
