import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { byProvince } from '../../ownership.ts'
import { publishedOfArea } from '../../policies.ts'
import { networks } from '../schema.ts'
import { trainingLetterKinds, trainingModes, trainingStatuses } from '../values.ts'
import { province } from './place.ts'
import { trainingSeries } from './training-series.ts'

/** A training. One that no province owns (`province_code` null) is for the nation; only ONDC writes it. */
export const training = networks.table(
  'training',
  {
    id: uuid().primaryKey().defaultRandom(),
    seriesId: uuid('series_id')
      .notNull()
      .references(() => trainingSeries.id),
    provinceCode: text('province_code').references(() => province.code),
    nameTh: text('name_th').notNull(),
    nameEn: text('name_en'),
    /** The fiscal year of `starts_on`, Buddhist. */
    fiscalYear: integer('fiscal_year').notNull(),
    cohort: integer(),
    mode: text({ enum: trainingModes }).notNull(),
    status: text({ enum: trainingStatuses }).notNull().default('SCHEDULED'),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }).notNull(),
    placeTh: text('place_th'),
    budgetSourceTh: text('budget_source_th'),
    responsibleUnitTh: text('responsible_unit_th'),
    /** Why it was called off. */
    cancellationReasonTh: text('cancellation_reason_th'),
    version: integer().notNull().default(1),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    oneOf('training_mode', table.mode, trainingModes),
    oneOf('training_status', table.status, trainingStatuses),
    check('training_reason', sql`${table.cancellationReasonTh} is null or ${table.status} = 'CANCELLED'`),
    check('training_cohort', sql`${table.cohort} >= 1`),
    check('training_in_order', sql`${table.endsOn} >= ${table.startsOn}`),
    check(
      'training_fiscal_year',
      sql`${table.fiscalYear} = extract(year from ${table.startsOn} + interval '3 months')::integer + 543`,
    ),
    index('training_by_series').on(table.seriesId, table.startsOn, table.id),
    byProvince.ownedKey('training_owner', table.id, table),
    index('training_by_province').on(table.provinceCode),
    index('training_by_year').on(table.fiscalYear, table.startsOn, table.id),
    index('training_by_start').on(table.startsOn, table.id),
    index('training_by_name').using('btree', sql`${table.nameTh} collate "th-x-icu"`, table.id),
    ...publishedOfArea('networks'),
  ],
)

/** A time at which the people of a training meet. */
export const trainingSession = networks.table(
  'training_session',
  {
    id: uuid().primaryKey().defaultRandom(),
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id, { onDelete: 'cascade' }),
    /** As the training's. */
    provinceCode: text('province_code'),
    startsAt: timestamp('starts_at', { withTimezone: true }).notNull(),
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference('training_session_of_owner', [table.trainingId, table], [training.id, training]),
    check('training_session_in_order', sql`${table.endsAt} > ${table.startsAt}`),
    index('training_session_by_training').on(table.trainingId, table.startsAt),
    ...publishedOfArea('networks'),
  ],
)

/** An official letter about a training; `reference` is the canonical form of its parts. */
export const trainingLetter = networks.table(
  'training_letter',
  {
    id: uuid().primaryKey().defaultRandom(),
    trainingId: uuid('training_id')
      .notNull()
      .references(() => training.id, { onDelete: 'cascade' }),
    /** As the training's. */
    provinceCode: text('province_code'),
    kind: text({ enum: trainingLetterKinds }).notNull(),
    reference: text().notNull(),
    prefix: text().notNull(),
    unitCode: text('unit_code').notNull(),
    isCircular: boolean('is_circular').notNull().default(false),
    runningNumber: integer('running_number'),
    datedOn: date('dated_on', { mode: 'string' }),
    senderTh: text('sender_th'),
    recipientTh: text('recipient_th'),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byProvince.ownedReference('training_letter_of_owner', [table.trainingId, table], [training.id, training]),
    oneOf('training_letter_kind', table.kind, trainingLetterKinds),
    check('training_letter_number', sql`${table.runningNumber} > 0`),
    check(
      'training_letter_reference',
      sql`${table.reference} = ${table.prefix} || ' ' || ${table.unitCode} || '/' || case when ${table.isCircular} then 'ว ' else '' end || coalesce(${table.runningNumber}::text, '')`,
    ),
    index('training_letter_by_training').on(table.trainingId),
    ...publishedOfArea('networks'),
  ],
)
