import { HALVES } from '@hub/schema/calendar/half'
import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { byLao } from '../../ownership.ts'
import { reportPolicies, transitionPolicies } from '../report-policies.ts'
import { reporting } from '../schema.ts'
import { reportActors, reportStates } from '../values.ts'
import { centre } from './centre.ts'
import { reportingRound } from './reporting-round.ts'

/** A centre's report for a round. A withdrawn one stays on record, and the centre may begin another. */
export const centreReport = reporting.table(
  'centre_report',
  {
    id: uuid().primaryKey().defaultRandom(),
    centreId: uuid('centre_id')
      .notNull()
      .references(() => centre.id),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    half: text({ enum: HALVES }).notNull(),
    state: text({ enum: reportStates }).notNull().default('DRAFT'),
    /** The revision that was sent last, or the first draft; a correction being written is a later one. */
    revision: integer().notNull().default(1),
    /** Whether that revision says nothing. */
    isEmpty: boolean('is_empty').notNull().default(false),
    /** First submission with content: timeliness is judged by its day in Bangkok. */
    firstSubmittedAt: timestamp('first_submitted_at', { withTimezone: true }),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    version: integer().notNull().default(1),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byLao.ownedKey('centre_report_owner', table.id, table),
    foreignKey({
      name: 'centre_report_round',
      columns: [table.fiscalYear, table.half],
      foreignColumns: [reportingRound.fiscalYear, reportingRound.half],
    }),
    oneOf('centre_report_state', table.state, reportStates),
    check('centre_report_draft_unsent', sql`${table.state} <> 'DRAFT' or ${table.firstSubmittedAt} is null`),
    check(
      'centre_report_endorsed_with_content',
      sql`${table.state} not in ('ENDORSED', 'ACCEPTED') or (${table.firstSubmittedAt} is not null and not ${table.isEmpty})`,
    ),
    check('centre_report_accepted_when', sql`(${table.state} = 'ACCEPTED') = (${table.acceptedAt} is not null)`),
    uniqueIndex('centre_report_one_a_round')
      .on(table.centreId, table.fiscalYear, table.half)
      .where(sql`state <> 'WITHDRAWN'`),
    index('centre_report_by_centre').on(table.centreId, table.fiscalYear.desc(), table.half.desc()),
    index('centre_report_by_lao').on(table.laoCode),
    index('centre_report_by_province').on(table.provinceCode),
    index('centre_report_by_round').on(table.fiscalYear, table.half, table.state),
    // What was not submitted comes last in either direction: each direction has its index.
    index('centre_report_by_submission').using('btree', sql`coalesce(${table.firstSubmittedAt}, 'infinity')`),
    index('centre_report_by_latest_submission').using('btree', sql`coalesce(${table.firstSubmittedAt}, '-infinity')`),
    ...reportPolicies(),
  ],
)

/** The states a report entered, in order: what was so on a day is read from here. */
export const reportTransition = reporting.table(
  'report_transition',
  {
    reportId: uuid('report_id').notNull(),
    ordinal: integer().notNull(),
    state: text({ enum: reportStates }).notNull(),
    at: timestamp({ withTimezone: true }).notNull(),
    revision: integer().notNull(),
    byRole: text('by_role', { enum: reportActors }).notNull(),
    message: text(),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code').notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.ordinal] }),
    byLao.ownedReference('report_transition_of_report', [table.reportId, table], [centreReport.id, centreReport]),
    oneOf('report_transition_state', table.state, reportStates),
    oneOf('report_transition_by_role', table.byRole, reportActors),
    ...transitionPolicies(),
  ],
)
