import { HALVES } from '@hub/schema/calendar/half'
import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { publishedWhen } from '../../policies.ts'
import { asPublicAsItsCentre, laoScope, ownedByLao, ownedKey, ownedReference } from '../ownership.ts'
import { centres } from '../schema.ts'
import { centre } from './centre.ts'
import { mission } from './programme.ts'

/** A centre's operating plan for a fiscal year. It is a draft, and not public, until the committee adopts it. */
export const operatingPlan = centres.table(
  'operating_plan',
  {
    id: uuid().primaryKey().defaultRandom(),
    centreId: uuid('centre_id').notNull(),
    ...ownedByLao(),
    fiscalYear: integer('fiscal_year').notNull(),
    adoptedOn: date('adopted_on', { mode: 'string' }),
    alignedWithDevelopmentPlan: boolean('aligned_with_development_plan'),
    alignedWithActionPlan: boolean('aligned_with_action_plan'),
    version: integer().notNull().default(1),
  },
  (table) => [
    ownedReference('operating_plan_of_centre', [table.centreId, table], [centre.id, centre]),
    ownedKey('operating_plan_owner', table.id, table),
    uniqueIndex('operating_plan_one_a_year').on(table.centreId, table.fiscalYear),
    ...publishedWhen(
      'centres',
      sql`adopted_on is not null and exists (select from centres.centre c where c.id = centre_id)`,
      laoScope,
    ),
  ],
)

/** Something a plan sets out to do; as public as its plan. */
export const plannedActivity = centres.table(
  'planned_activity',
  {
    id: uuid().primaryKey().defaultRandom(),
    planId: uuid('plan_id').notNull(),
    ...ownedByLao(),
    mission: integer()
      .notNull()
      .references(() => mission.number),
    nameTh: text('name_th').notNull(),
    plannedHalf: text('planned_half', { enum: HALVES }),
  },
  (table) => [
    ownedReference('planned_activity_of_plan', [table.planId, table], [operatingPlan.id, operatingPlan]),
    index('planned_activity_by_plan').on(table.planId),
    oneOf('planned_activity_half', table.plannedHalf, HALVES),
    ...publishedWhen('centres', sql`exists (select from centres.operating_plan p where p.id = plan_id)`, laoScope),
  ],
)

/** Something a centre did. */
export const activity = centres.table(
  'activity',
  {
    id: uuid().primaryKey().defaultRandom(),
    centreId: uuid('centre_id').notNull(),
    ...ownedByLao(),
    planId: uuid('plan_id').references(() => operatingPlan.id, { onDelete: 'set null' }),
    mission: integer()
      .notNull()
      .references(() => mission.number),
    heldOn: date('held_on', { mode: 'string' }).notNull(),
    place: text(),
    nameTh: text('name_th').notNull(),
    attendance: integer(),
    opinionsHeard: integer('opinions_heard'),
    evidenceUrl: text('evidence_url'),
    version: integer().notNull().default(1),
  },
  (table) => [
    ownedReference('activity_of_centre', [table.centreId, table], [centre.id, centre]),
    index('activity_by_centre').on(table.centreId, table.heldOn, table.id),
    index('activity_by_day').on(table.heldOn),
    index('activity_by_province_and_day').on(table.provinceCode, table.heldOn),
    index('activity_by_plan').on(table.planId),
    check('activity_attendance', sql`${table.attendance} >= 0`),
    check('activity_opinions_heard', sql`${table.opinionsHeard} >= 0`),
    check('activity_evidence_url', sql`${table.evidenceUrl} ~ '^https?://'`),
    ...asPublicAsItsCentre(),
  ],
)
