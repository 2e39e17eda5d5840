import type { Sql } from '../src/connect.ts'

/** A fingerprint of every row of the hub's tables, by table: versions, change logs and figures included. */
export async function contentsOf(sql: Sql): Promise<Record<string, string>> {
  const tables = await sql<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname in ('centres', 'networks', 'reporting') order by 1`
  const contents: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await sql.unsafe(
      `select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as md5 from ${name} t`,
    )
    contents[name] = row?.md5
  }
  return contents
}
