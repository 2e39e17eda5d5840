import { type SQL, sql } from 'drizzle-orm'
import { type PgPolicy, pgPolicy, pgRole } from 'drizzle-orm/pg-core'

/** Owns every schema and table; the maintenance commands (migrate, seed, demo, import, verify) work as it. */
export const hubOwner = pgRole('hub_owner').existing()

/** The login of each subgraph: it reads and writes its own schema and owns nothing. */
export const subgraphRoles = {
  centres: pgRole('hub_centres').existing(),
  networks: pgRole('hub_networks').existing(),
  reporting: pgRole('hub_reporting').existing(),
} as const

/** A subgraph, and the Postgres schema of the same name that only it reads and writes. */
export type SubgraphName = keyof typeof subgraphRoles

// A sub-select is evaluated once a statement, a bare current_setting() once a row.
/** The kind of viewer who asks; null when nobody says who does. */
export const role: SQL = sql.raw(`(select nullif(current_setting('hub.role', true), ''))`)
/** The province of the viewer who asks; null when they have none. */
export const viewerProvince: SQL = sql.raw(`(select nullif(current_setting('hub.province', true), ''))`)
const lao = sql.raw(`(select nullif(current_setting('hub.lao', true), ''))`)
const purpose = sql.raw(`(select nullif(current_setting('hub.purpose', true), ''))`)

/** Which columns of a table say whose a row is. A table without an LAO column has rows that belong to a province as a whole. */
export interface Scope {
  province?: string
  lao?: string | null
}

/** Whose rows are written by whom they belong to. */
export interface Writers extends Scope {
  /** What else must hold of a row (SQL over its columns): of whom it hangs on, where that is another's to keep. */
  provided?: SQL
}

/** Rows of the viewer's own province (an office) or own LAO (an officer). */
export const own = ({ province: provinceColumn = 'province_code', lao: laoColumn = null }: Scope): SQL => {
  const ofProvince = sql`(${role} = 'PROVINCIAL_OFFICE' and ${sql.raw(provinceColumn)} = ${viewerProvince})`
  if (!laoColumn) return ofProvince
  return sql`${ofProvince} or (${role} = 'LAO_OFFICER' and ${sql.raw(laoColumn)} = ${lao})`
}

/** Who reads a table's rows. */
export const read = (subgraph: SubgraphName, using: SQL): PgPolicy =>
  pgPolicy('read', { for: 'select', to: subgraphRoles[subgraph], using })

const write = (subgraph: SubgraphName, { provided, ...scope }: Writers): PgPolicy[] => {
  const theirs = provided ? sql`((${own(scope)}) and ${provided})` : own(scope)
  const mayWrite = sql`${role} = 'ONDC_ADMIN' or ${theirs}`
  const to = subgraphRoles[subgraph]
  return [
    pgPolicy('add', { for: 'insert', to, withCheck: mayWrite }),
    pgPolicy('change', { for: 'update', to, using: mayWrite, withCheck: mayWrite }),
    pgPolicy('remove', { for: 'delete', to, using: mayWrite }),
  ]
}

const administer = (subgraph: SubgraphName): PgPolicy => {
  const administrator = sql`${role} = 'ONDC_ADMIN'`
  const to = subgraphRoles[subgraph]
  return pgPolicy('administer', { for: 'all', to, using: administrator, withCheck: administrator })
}

/** The owner reads and writes every row. */
export const maintenance = (): PgPolicy =>
  pgPolicy('maintenance', { for: 'all', to: hubOwner, using: sql`true`, withCheck: sql`true` })

/** Reference and rollup rows: every viewer reads them, the public included; only an ONDC administrator writes them. */
export function published(subgraph: SubgraphName): PgPolicy[] {
  return [read(subgraph, sql`${role} is not null`), administer(subgraph), maintenance()]
}

/** Published facts that belong to a province (and an LAO): every viewer reads them, those they belong to write them. */
export function publishedOfArea(subgraph: SubgraphName, writers: Writers = {}): PgPolicy[] {
  return [read(subgraph, sql`${role} is not null`), ...write(subgraph, writers), maintenance()]
}

/** As {@link publishedOfArea}, but viewers from elsewhere see a row only when `condition` (SQL over its columns) holds. */
export function publishedWhen(subgraph: SubgraphName, condition: SQL, scope: Scope = {}): PgPolicy[] {
  const visible = sql`${role} in ('ONDC_ANALYST', 'ONDC_ADMIN') or ${own(scope)} or (${role} is not null and ${condition})`
  return [read(subgraph, visible), ...write(subgraph, scope), maintenance()]
}

/**
 * Working records: ONDC sees all, a provincial office its province, an LAO officer its LAO, the public nothing. `writers`
 * where not all who read their own also write them.
 */
export function area(subgraph: SubgraphName, scope: Scope = {}, writers: Writers = scope): PgPolicy[] {
  return [read(subgraph, ofArea(scope)), ...write(subgraph, writers), maintenance()]
}

/** What ONDC decides of a province or an LAO: read as {@link area}, and written by administrators alone. */
export function areaByAdministrators(subgraph: SubgraphName, scope: Scope = {}): PgPolicy[] {
  return [read(subgraph, ofArea(scope)), administer(subgraph), maintenance()]
}

const ofArea = (scope: Scope): SQL => sql`${role} in ('ONDC_ANALYST', 'ONDC_ADMIN') or ${own(scope)}`

/**
 * Personal data (PDPA B.E. 2562): as {@link area}, but an ONDC analyst sees a row only after stating a purpose.
 * Such columns sit in tables of their own (`*_person`), so that a viewer without right reads the rest of the fact.
 * `writers` where not all who read their own people also write them.
 */
export function personal(subgraph: SubgraphName, scope: Scope = {}, writers: Writers = scope): PgPolicy[] {
  const visible = sql`${role} = 'ONDC_ADMIN' or (${role} = 'ONDC_ANALYST' and ${purpose} is not null) or ${own(scope)}`
  return [read(subgraph, visible), ...write(subgraph, writers), maintenance()]
}
