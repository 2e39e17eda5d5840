import { HALVES } from '@hub/schema/calendar/half'
import { sql } from 'drizzle-orm'
import { boolean, check, date, foreignKey, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { areaByAdministrators, published } from '../../policies.ts'
import { reporting } from '../schema.ts'
import { centre } from './centre.ts'

const startsOn = sql`case half when 'FIRST' then make_date(fiscal_year - 544, 10, 1) else make_date(fiscal_year - 543, 4, 1) end`
const endsOn = sql`case half when 'FIRST' then make_date(fiscal_year - 543, 3, 31) else make_date(fiscal_year - 543, 9, 30) end`

/** A half-year round of reporting: fiscal year (Buddhist) and half, and the days between which reports are taken. */
export const reportingRound = reporting.table(
  'reporting_round',
  {
    fiscalYear: integer('fiscal_year').notNull(),
    half: text({ enum: HALVES }).notNull(),
    /** Names the round where records are named by one key: in the change log, and when a change claims it. Follows from the key. */
    id: uuid().notNull().unique().generatedAlwaysAs(sql`md5(fiscal_year::text || ' ' || half)::uuid`),
    /** First and last day of the half-year reported on: they follow from the key. */
    startsOn: date('starts_on', { mode: 'string' }).notNull().generatedAlwaysAs(startsOn),
    endsOn: date('ends_on', { mode: 'string' }).notNull().generatedAlwaysAs(endsOn),
    opensOn: date('opens_on', { mode: 'string' }).notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    closesOn: date('closes_on', { mode: 'string' }).notNull(),
    version: integer().notNull().default(1),
    /** True for the rounds before the hub was first used: nobody owed it a report for them but in the demo nation. */
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.fiscalYear, table.half] }),
    oneOf('reporting_round_half', table.half, HALVES),
    check('reporting_round_in_order', sql`${table.opensOn} <= ${table.dueOn} and ${table.dueOn} <= ${table.closesOn}`),
    index('reporting_round_by_start').on(table.startsOn),
    index('reporting_round_by_end').on(table.endsOn),
    ...published('reporting'),
  ],
)

/**
 * Another due date for one centre and round; only ONDC grants it. Why is for ONDC, the LAO and its office: whoever may read a
 * report reads its due date in the view `extended_day`.
 */
export const roundExtension = reporting.table(
  'round_extension',
  {
    fiscalYear: integer('fiscal_year').notNull(),
    half: text({ enum: HALVES }).notNull(),
    centreId: uuid('centre_id')
      .notNull()
      .references(() => centre.id, { onDelete: 'cascade' }),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code').notNull(),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    grantedOn: date('granted_on', { mode: 'string' }).notNull(),
    reason: text(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.fiscalYear, table.half] }),
    foreignKey({
      name: 'round_extension_round',
      columns: [table.fiscalYear, table.half],
      foreignColumns: [reportingRound.fiscalYear, reportingRound.half],
    }),
    ...areaByAdministrators('reporting', { lao: 'lao_code' }),
  ],
)
