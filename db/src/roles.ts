import { createHmac } from 'node:crypto'
import type { Sql } from './connect.ts'
import { type SubgraphName, subgraphRoles } from './policies.ts'

const subgraphs = Object.keys(subgraphRoles) as SubgraphName[]

/** The password of a subgraph's login, derived from the installation's secret so that none is kept in a file. */
export const rolePassword = (secret: string, subgraph: SubgraphName): string =>
  createHmac('sha256', secret).update(`postgres role hub_${subgraph}`).digest('hex')

/** `url` with the login of a subgraph in place of its own. */
export function subgraphUrl(url: string, subgraph: SubgraphName, secret: string): string {
  const address = new URL(url)
  address.username = `hub_${subgraph}`
  address.password = rolePassword(secret, subgraph)
  return address.href
}

const create = (name: string, options: string): string => `
  if not exists (select from pg_roles where rolname = '${name}') then
    begin
      create role ${name} ${options};
    exception when duplicate_object or unique_violation then null;
    end;
  end if;`

/**
 * Creates the hub's roles where they are missing: the owner, which cannot log in, and a login a subgraph. All of it is one
 * statement, and one commit.
 * Roles belong to the whole cluster; a login that is superuser or has CREATEROLE is needed once.
 * @throws the database's error (insufficient_privilege, 42501) when the login may not.
 */
export const ensureRoles = (sql: Sql, secret: string): Promise<void> =>
  afterOthers(
    sql,
    `do $do$ begin
  ${create('hub_owner', 'nologin')}
  if not pg_has_role(current_user, 'hub_owner', 'member') then grant hub_owner to current_user; end if;
  execute format('grant create, temporary, connect on database %I to hub_owner', current_database());
  ${subgraphs.map((subgraph) => ensureLogin(subgraph, secret)).join('')}
end $do$`,
  )

const ensureLogin = (subgraph: SubgraphName, secret: string): string => `
  ${create(`hub_${subgraph}`, 'login')}
  alter role hub_${subgraph} with login password '${rolePassword(secret, subgraph)}';
  execute format('grant connect on database %I to hub_${subgraph}', current_database());`

/**
 * A role is one row for all databases of the cluster, and no lock reaches from one database to another: of two hubs that
 * start at once, one is told that the other was quicker, and runs its statement after it.
 */
async function afterOthers(sql: Sql, statement: string, attempts = 50): Promise<void> {
  try {
    await sql.unsafe(statement)
  } catch (error) {
    if (attempts === 0 || !(error instanceof Error) || error.message !== 'tuple concurrently updated') throw error
    await afterOthers(sql, statement, attempts - 1)
  }
}
