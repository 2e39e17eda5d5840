import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, check, integer, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { byLao, type OfLao } from '../../ownership.ts'
import { contentPolicies, returnedFieldPolicies, revisionPolicies } from '../report-policies.ts'
import { reporting } from '../schema.ts'
import { reportIndicators, reportSectionKinds, revisionCauses } from '../values.ts'
import { centreReport } from './centre-report.ts'
import { obstacleClass } from './reference.ts'

/** What stood in a report each time it went out; the latest may be a correction that is still being written. */
export const reportRevision = reporting.table(
  'report_revision',
  {
    reportId: uuid('report_id').notNull(),
    revision: integer().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    cause: text({ enum: revisionCauses }).notNull(),
    isEmpty: boolean('is_empty').notNull(),
    /** Why it was written, in words; a correction of an accepted report has them. */
    note: text(),
    /** When ONDC accepted it: from then on everyone reads it, later corrections notwithstanding. */
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    ...scope(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.revision] }),
    byLao.ownedReference('report_revision_of_report', [table.reportId, table], [centreReport.id, centreReport]),
    byLao.ownedKey('report_revision_owner', [table.reportId, table.revision], table),
    oneOf('report_revision_cause', table.cause, revisionCauses),
    check('report_revision_from_one', sql`${table.revision} >= 1`),
    check('report_revision_correction_explained', sql`${table.cause} <> 'CORRECTION' or ${table.note} is not null`),
    ...revisionPolicies(),
  ],
)

/** A section of a revision; blank ones have no row. */
export const reportSection = reporting.table(
  'report_section',
  { ...revisionKey(), kind: text({ enum: reportSectionKinds }).notNull(), body: text().notNull(), ...scope() },
  (table) => [
    primaryKey({ columns: [table.reportId, table.revision, table.kind] }),
    ofRevision('report_section', table),
    oneOf('report_section_kind', table.kind, reportSectionKinds),
    check('report_section_not_blank', sql`btrim(${table.body}) <> ''`),
    ...contentPolicies('report_section'),
  ],
)

/** A count of a revision; what the centre did not count has no row. */
export const reportCount = reporting.table(
  'report_count',
  { ...revisionKey(), indicator: text({ enum: reportIndicators }).notNull(), value: integer().notNull(), ...scope() },
  (table) => [
    primaryKey({ columns: [table.reportId, table.revision, table.indicator] }),
    ofRevision('report_count', table),
    oneOf('report_count_indicator', table.indicator, reportIndicators),
    check('report_count_not_negative', sql`${table.value} >= 0`),
    ...contentPolicies('report_count'),
  ],
)

/** An obstacle that a revision names, by its class. */
export const reportObstacle = reporting.table(
  'report_obstacle',
  {
    ...revisionKey(),
    obstacleClass: integer('obstacle_class')
      .notNull()
      .references(() => obstacleClass.number),
    body: text(),
    ...scope(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.revision, table.obstacleClass] }),
    ofRevision('report_obstacle', table),
    ...contentPolicies('report_obstacle'),
  ],
)

/** A field of a revision that was sent back, with what is to be corrected. */
export const returnedField = reporting.table(
  'returned_field',
  { ...revisionKey(), field: text().notNull(), message: text().notNull(), ...scope() },
  (table) => [
    primaryKey({ columns: [table.reportId, table.revision, table.field] }),
    ofRevision('returned_field', table),
    ...returnedFieldPolicies(),
  ],
)

function revisionKey() {
  return { reportId: uuid('report_id').notNull(), revision: integer().notNull() }
}

function scope() {
  return {
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code').notNull(),
    demo: boolean().notNull().default(false),
  }
}

function ofRevision(name: string, table: { reportId: AnyPgColumn; revision: AnyPgColumn } & OfLao) {
  const { reportId, revision } = reportRevision
  return byLao.ownedReference(
    `${name}_of_revision`,
    [[table.reportId, table.revision], table],
    [[reportId, revision], reportRevision],
  )
}
