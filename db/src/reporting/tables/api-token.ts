import { sql } from 'drizzle-orm'
import { check, date, index, pgPolicy, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { hubOwner, subgraphRoles } from '../../policies.ts'
import { reporting } from '../schema.ts'

/** The roles that a token can stand for: the public needs none, an administrator signs in as a person. */
export const apiTokenRoles = ['PROVINCIAL_OFFICE', 'LAO_OFFICER', 'ONDC_ANALYST'] as const

const administrator = sql`(select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN'`

/** A token for a dashboard or a script, stored hashed; only ONDC administrators see and write its record. */
export const apiToken = reporting.table(
  'api_token',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    /** SHA-256 of the token, hexadecimal: it holds 256 random bits, so a fast hash gives nothing away. */
    hash: text().notNull().unique(),
    prefix: text().notNull(),
    role: text({ enum: apiTokenRoles }).notNull(),
    provinceCode: text('province_code'),
    laoCode: text('lao_code'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    createdBy: text('created_by').notNull(),
    /** The last day on which it is good, in Thailand. */
    expiresOn: date('expires_on', { mode: 'string' }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    revokedBy: text('revoked_by'),
  },
  (table) => [
    oneOf('api_token_role', table.role, apiTokenRoles),
    check(
      'api_token_scope',
      sql`(${table.role} = 'PROVINCIAL_OFFICE') = (${table.provinceCode} is not null) and (${table.role} = 'LAO_OFFICER') = (${table.laoCode} is not null)`,
    ),
    index('api_token_by_creation').on(table.createdAt, table.id),
    pgPolicy('administer', { for: 'all', to: subgraphRoles.reporting, using: administrator, withCheck: administrator }),
    pgPolicy('maintenance', { for: 'all', to: hubOwner, using: sql`true`, withCheck: sql`true` }),
  ],
)
