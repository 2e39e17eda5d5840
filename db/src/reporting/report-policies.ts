import { type SQL, sql } from 'drizzle-orm'
import { type PgPolicy, pgPolicy } from 'drizzle-orm/pg-core'
import { maintenance, own, read, role, subgraphRoles } from '../policies.ts'

// Who writes which part of a report: the LAO what it says, its provincial office and ONDC what becomes of it. Which state
// follows which, and who may bring it about, the trigger `guard_report` sees to.

const to = subgraphRoles.reporting
const scope = { lao: 'lao_code' }
const theirs = sql`(${own(scope)})`
const officer = sql`(${role} = 'LAO_OFFICER' and ${theirs})`
const office = sql`(${role} = 'PROVINCIAL_OFFICE' and ${theirs})`
const administrator = sql`${role} = 'ONDC_ADMIN'`
const all = sql`${role} in ('ONDC_ANALYST', 'ONDC_ADMIN') or ${theirs}`

// A report stays its LAO's when the centre moves, so that its key cannot hold the two together. The centre's own policy holds
// within the sub-select.
const ofOwnCentre = sql`exists (select from reporting.centre c where c.id = centre_id)`

/** Reports: accepted ones are public; the LAO begins them; nobody removes one. */
export function reportPolicies(): PgPolicy[] {
  const mayMove = sql`${administrator} or ${theirs}`
  return [
    read('reporting', sql`${all} or (${role} is not null and state = 'ACCEPTED')`),
    pgPolicy('add', { for: 'insert', to, withCheck: sql`${officer} and state = 'DRAFT' and ${ofOwnCentre}` }),
    pgPolicy('change', { for: 'update', to, using: mayMove, withCheck: mayMove }),
    maintenance(),
  ]
}

/** Steps of a report: each kind of viewer takes its own, and none is ever changed. */
export function transitionPolicies(): PgPolicy[] {
  const ownStep = sql`by_role = ${role} and (
    (${officer} and state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN'))
    or (${office} and state in ('RETURNED', 'ENDORSED'))
    or (${administrator} and state in ('RETURNED', 'ACCEPTED')))`
  return [read('reporting', all), pgPolicy('add', { for: 'insert', to, withCheck: ownStep }), maintenance()]
}

/** Revisions: the accepted ones are public; the LAO writes one until it is sent; ONDC accepts it, and adds corrections. */
export function revisionPolicies(): PgPolicy[] {
  const mayChange = sql`${administrator} or (${officer} and ${unsent('report_revision')})`
  return [
    read('reporting', sql`${all} or (${role} is not null and accepted_at is not null)`),
    pgPolicy('add', { for: 'insert', to, withCheck: sql`${administrator} or ${officer}` }),
    pgPolicy('change', { for: 'update', to, using: mayChange, withCheck: mayChange }),
    maintenance(),
  ]
}

/** What a revision says: public with it, and written until it is sent, never after. */
export function contentPolicies(table: string): PgPolicy[] {
  const mayWrite = sql`(${administrator} or ${officer}) and ${unsent(table)}`
  return [
    read('reporting', sql`${all} or (${role} is not null and ${accepted(table)})`),
    pgPolicy('add', { for: 'insert', to, withCheck: mayWrite }),
    pgPolicy('change', { for: 'update', to, using: mayWrite, withCheck: mayWrite }),
    pgPolicy('remove', { for: 'delete', to, using: mayWrite }),
    maintenance(),
  ]
}

/** What was sent back: the provincial office and ONDC say so, and it stands. */
export function returnedFieldPolicies(): PgPolicy[] {
  return [
    read('reporting', all),
    pgPolicy('add', { for: 'insert', to, withCheck: sql`${administrator} or ${office}` }),
    maintenance(),
  ]
}

const unsent = (table: string): SQL =>
  sql.raw(
    `not exists (select 1 from reporting.report_transition as step where step.report_id = ${table}.report_id and step.revision = ${table}.revision and step.state in ('SUBMITTED', 'ACCEPTED'))`,
  )

const accepted = (table: string): SQL =>
  sql.raw(
    `exists (select 1 from reporting.report_revision as said where said.report_id = ${table}.report_id and said.revision = ${table}.revision and said.accepted_at is not null)`,
  )
