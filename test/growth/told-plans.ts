import { connect } from '@hub/db/connect'
import type { TestDatabase } from '@hub/test/kit/database'

/** A node of a plan, as Postgres names its parts. */
interface PlanNode {
  'Node Type': string
  Schema?: string
  'Relation Name'?: string
  'Index Cond'?: string
  Plans?: PlanNode[]
}

/** A table as a statement read it. */
export interface TableRead {
  table: string
  /** `Seq Scan`, `Index Scan`, … */
  by: string
  statement: string
}

/** Has Postgres tell whoever connects to a database from now on the plan of each of their statements, those within functions too. */
export async function tellPlans({ url }: TestDatabase): Promise<void> {
  const sql = connect(url, { max: 1 })
  const settings = {
    session_preload_libraries: 'auto_explain',
    'auto_explain.log_min_duration': 0,
    'auto_explain.log_nested_statements': 'on',
    'auto_explain.log_format': 'json',
    'auto_explain.log_verbose': 'on',
    'auto_explain.log_level': 'notice',
  }
  await sql.unsafe(`load 'auto_explain'`)
  for (const [name, value] of Object.entries(settings))
    await sql.unsafe(`alter database ${new URL(url).pathname.slice(1)} set ${name} = '${value}'`)
  await sql.end()
}

/** Which tables a statement read, and how, by the notice that tells its plan; other notices tell of none. */
export function tablesRead(notice: string): TableRead[] {
  const told = notice.indexOf('{')
  if (!/^duration: .* plan:/.test(notice) || told < 0) return []
  const { 'Query Text': statement, Plan: plan } = JSON.parse(notice.slice(told)) as {
    'Query Text': string
    Plan: PlanNode
  }
  return nodesOf(plan).flatMap((node) =>
    node['Relation Name']
      ? [{ table: `${node.Schema}.${node['Relation Name']}`, by: node['Node Type'], statement }]
      : [],
  )
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
