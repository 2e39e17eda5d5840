import type { Sql } from '../connect.ts'
import type { SubgraphName } from '../policies.ts'
import type { Difference } from './difference.ts'

/** A table of one subgraph that repeats rows of the centres subgraph. */
interface Copy {
  subgraph: SubgraphName
  table: string
  key: readonly string[]
  /** The rows as the copy holds them, and as the centres subgraph has them; each may be in a database of its own. */
  stored: string
  expected: string
}

const provinces = 'code, region_code, name_th'
const laos = 'code, province_code, name_th, type'

const area = (subgraph: SubgraphName, table: string, columns: string): Copy => ({
  subgraph,
  table,
  key: ['code'],
  stored: `select ${columns} from ${subgraph}.${table}`,
  expected: `select ${columns} from centres.${table}`,
})

const copies: readonly Copy[] = [
  area('networks', 'province', provinces),
  area('networks', 'lao', laos),
  area('reporting', 'province', provinces),
  area('reporting', 'lao', laos),
  {
    subgraph: 'reporting',
    table: 'centre',
    key: ['id'],
    stored: 'select id, lao_code, province_code from reporting.centre',
    expected: 'select id, lao_code, province_code from centres.centre',
  },
  {
    subgraph: 'reporting',
    table: 'centre_open_interval',
    key: ['centre_id', 'opened_on'],
    stored: 'select centre_id, province_code, lao_code, opened_on, closed_on from reporting.centre_open_interval',
    expected: 'select centre_id, province_code, lao_code, opened_on, closed_on from centres.centre_open_interval',
  },
]

/** Compares what a subgraph repeats of the centres subgraph with what that says now. */
export async function verifyCopies(centres: Sql, sql: Sql, subgraph: SubgraphName): Promise<Difference[]> {
  const found: Difference[] = []
  for (const copy of copies.filter((each) => each.subgraph === subgraph))
    found.push(...(await differing(centres, sql, copy)))
  return found
}

type Row = Record<string, unknown>

async function differing(centres: Sql, sql: Sql, copy: Copy): Promise<Difference[]> {
  const [stored, expected] = await Promise.all([
    rowsByKey(sql, copy.stored, copy.key),
    rowsByKey(centres, copy.expected, copy.key),
  ])
  const keys = [...new Set([...stored.keys(), ...expected.keys()])].sort()
  return keys.flatMap((key) => {
    const [is, must] = [stored.get(key) ?? null, expected.get(key) ?? null]
    if (JSON.stringify(is) === JSON.stringify(must)) return []
    return [
      {
        kind: 'COPY' as const,
        table: `${copy.subgraph}.${copy.table}`,
        key: keyOf(is ?? must ?? {}, copy.key),
        stored: is,
        expected: must,
      },
    ]
  })
}

const keyOf = (row: Row, key: readonly string[]): Row => Object.fromEntries(key.map((column) => [column, row[column]]))

async function rowsByKey(sql: Sql, statement: string, key: readonly string[]): Promise<Map<string, Row>> {
  const rows = await sql.unsafe<{ row: Row }[]>(`select to_jsonb(r) as row from (${statement}) r`)
  return new Map(rows.map(({ row }) => [key.map((column) => row[column]).join(' '), row]))
}
