import { type SQL, sql } from 'drizzle-orm'
import { bigint, index, type PgSchema, pgPolicy, text, timestamp } from 'drizzle-orm/pg-core'
import { hubOwner, type SubgraphName, subgraphRoles } from './policies.ts'

const setting = (name: string): SQL => sql.raw(`(select nullif(current_setting('hub.${name}', true), ''))`)

/**
 * The access log of a subgraph: who was given whose personal data, by which field, why and when (PDPA B.E. 2562). The shell
 * of the subgraphs writes it before an answer leaves. A viewer writes in no name but their own and changes or removes
 * nothing; only retention removes rows, once they are too old. ONDC administrators see all rows, an office and an officer
 * those of their own people, an analyst those of the analyst's own readings.
 */
export function accessLogTable(schema: PgSchema, subgraph: SubgraphName) {
  const to = subgraphRoles[subgraph]
  const mine = sql`actor = ${setting('actor')}`
  const own = sql`(${setting('role')} = 'PROVINCIAL_OFFICE' and province_code = ${setting('province')}) or (${setting('role')} = 'LAO_OFFICER' and lao_code = ${setting('lao')})`
  return schema.table(
    'access_log',
    {
      id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
      at: timestamp({ withTimezone: true }).notNull().defaultNow(),
      /** The viewer's subject, or the role where the token names none. */
      actor: text().notNull(),
      role: text().notNull(),
      /** Why, as the viewer stated it; null where none is needed. */
      purpose: text(),
      /** Schema coordinate of the field that gave the person: `CommitteeMember.person`. */
      field: text().notNull(),
      /** Which parts of the person were given: `name`, `phone`. */
      parts: text().array().notNull(),
      /** Key of the record the person stands in. No reference: the reading outlives the person's data. */
      subjectKey: text('subject_key').notNull(),
      /** Whose the person is: as in the row of personal data. */
      provinceCode: text('province_code'),
      laoCode: text('lao_code'),
    },
    (table) => [
      index('access_log_by_time').on(table.at, table.id),
      index('access_log_by_province').on(table.provinceCode, table.at, table.id),
      index('access_log_by_lao').on(table.laoCode, table.at, table.id),
      index('access_log_by_actor').on(table.actor, table.at, table.id),
      pgPolicy('read', {
        for: 'select',
        to,
        using: sql`${setting('role')} = 'ONDC_ADMIN' or (${setting('role')} = 'ONDC_ANALYST' and ${mine}) or ${own}`,
      }),
      pgPolicy('append', {
        for: 'insert',
        to,
        withCheck: sql`${mine} and role = ${setting('role')} and role <> 'PUBLIC' and purpose is not distinct from ${setting('purpose')}`,
      }),
      pgPolicy('review', { for: 'select', to: hubOwner, using: sql`true` }),
      pgPolicy('expire', { for: 'delete', to: hubOwner, using: sql`true` }),
    ],
  )
}
