import { sql } from 'drizzle-orm'
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { lastsUntil } from '../../lasts-until.ts'
import { area, publishedWhen } from '../../policies.ts'
import { asPublicAsItsCentre, laoScope, ownedByLao, ownedKey, ownedReference } from '../ownership.ts'
import { centres } from '../schema.ts'
import { award } from './award.ts'
import { lao } from './lao.ts'
import { establishmentStep } from './programme.ts'

/**
 * A participation promotion centre. It holds dated facts only: the stage on a day follows from them (`stage_of`), and
 * the history of stages is the view `centre_stage`. Others see it once it is established.
 */
export const centre = centres.table(
  'centre',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...ownedByLao(),
    selectedOn: date('selected_on', { mode: 'string' }),
    /** The good-governance award by which its LAO was selected. */
    awardId: uuid('award_id').references(() => award.id, { onDelete: 'set null' }),
    projectApprovedOn: date('project_approved_on', { mode: 'string' }),
    orientedOn: date('oriented_on', { mode: 'string' }),
    /** The cohort (รุ่น) of the workshop. */
    orientationCohort: integer('orientation_cohort'),
    establishedOn: date('established_on', { mode: 'string' }),
    /** The first day on which it was closed. */
    closedOn: date('closed_on', { mode: 'string' }),
    closingReason: text('closing_reason'),
    version: integer().notNull().default(1),
  },
  (table) => [
    foreignKey({
      name: 'centre_of_lao',
      columns: [table.laoCode, table.provinceCode],
      foreignColumns: [lao.code, lao.provinceCode],
    }),
    ownedKey('centre_owner', table.id, table),
    uniqueIndex('centre_one_an_lao').on(table.laoCode).where(sql`closed_on is null`),
    // Of all the centres an LAO has had, the one that is open is found at once.
    index('centre_by_lao_and_closing').using('btree', table.laoCode, lastsUntil(table.closedOn)),
    index('centre_by_province').on(table.provinceCode),
    index('centre_by_establishment').on(table.establishedOn),
    index('centre_by_award').on(table.awardId),
    check(
      'centre_has_a_beginning',
      sql`coalesce(${table.selectedOn}, ${table.orientedOn}, ${table.establishedOn}) is not null`,
    ),
    check('centre_orientation_cohort', sql`${table.orientationCohort} >= 1`),
    check('centre_oriented_after_selected', sql`${table.orientedOn} >= ${table.selectedOn}`),
    check(
      'centre_established_in_turn',
      sql`${table.establishedOn} >= coalesce(${table.orientedOn}, ${table.selectedOn})`,
    ),
    check(
      'centre_closed_last',
      sql`${table.closedOn} > coalesce(${table.establishedOn}, ${table.orientedOn}, ${table.selectedOn})`,
    ),
    check('centre_closing_reason', sql`${table.closingReason} is null or ${table.closedOn} is not null`),
    ...publishedWhen('centres', sql`established_on is not null`, laoScope),
  ],
)

const belongsToCentre = () => ({
  centreId: uuid('centre_id').notNull(),
  ...ownedByLao(),
})

/** A time in which an open centre did not work, until the day before `resumed_on`. */
export const centreSuspension = centres.table(
  'centre_suspension',
  {
    ...belongsToCentre(),
    suspendedOn: date('suspended_on', { mode: 'string' }).notNull(),
    resumedOn: date('resumed_on', { mode: 'string' }),
    reason: text(),
    /** Why it works again. */
    resumingReason: text('resuming_reason'),
  },
  (table) => [
    ownedReference('centre_suspension_of_centre', [table.centreId, table], [centre.id, centre]),
    primaryKey({ columns: [table.centreId, table.suspendedOn] }),
    check('centre_suspension_lasts', sql`${table.resumedOn} > ${table.suspendedOn}`),
    check('centre_suspension_resuming_reason', sql`${table.resumingReason} is null or ${table.resumedOn} is not null`),
    ...asPublicAsItsCentre(),
  ],
)

/** The announcement that established a centre, signed by the holder of a position. */
export const centreAnnouncement = centres.table(
  'centre_announcement',
  {
    ...belongsToCentre(),
    number: text(),
    announcedOn: date('announced_on', { mode: 'string' }).notNull(),
    signatoryPosition: text('signatory_position'),
  },
  (table) => [
    ownedReference('centre_announcement_of_centre', [table.centreId, table], [centre.id, centre]),
    primaryKey({ columns: [table.centreId] }),
    ...asPublicAsItsCentre(),
  ],
)

/** Where a centre is. */
export const centreOffice = centres.table(
  'centre_office',
  { ...belongsToCentre(), nameTh: text('name_th').notNull(), address: text() },
  (table) => [
    ownedReference('centre_office_of_centre', [table.centreId, table], [centre.id, centre]),
    primaryKey({ columns: [table.centreId] }),
    ...asPublicAsItsCentre(),
  ],
)

/** When a centre went through a step of the process, and the working hours it took: working records. */
export const processStep = centres.table(
  'process_step',
  {
    ...belongsToCentre(),
    step: integer()
      .notNull()
      .references(() => establishmentStep.number),
    startedOn: date('started_on', { mode: 'string' }),
    finishedOn: date('finished_on', { mode: 'string' }),
    hours: numeric({ mode: 'number' }),
  },
  (table) => [
    ownedReference('process_step_of_centre', [table.centreId, table], [centre.id, centre]),
    primaryKey({ columns: [table.centreId, table.step] }),
    check('process_step_in_order', sql`${table.finishedOn} >= ${table.startedOn}`),
    check('process_step_hours', sql`${table.hours} >= 0`),
    ...area('centres', laoScope),
  ],
)
