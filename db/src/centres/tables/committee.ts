import { sql } from 'drizzle-orm'
import { check, date, index, integer, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { personal } from '../../policies.ts'
import { asPublicAsItsCentre, laoScope, ownedByLao, ownedKey, ownedReference } from '../ownership.ts'
import { centres } from '../schema.ts'
import { committeeBodyKinds, committeeRoles } from '../values.ts'
import { centre } from './centre.ts'

/**
 * A body of a centre. Its structure bends to the LAO's size: no body is taken for granted. It stands from `since` until the
 * day before `until`; one that was dissolved keeps its dated seats.
 */
export const committeeBody = centres.table(
  'committee_body',
  {
    id: uuid().primaryKey().defaultRandom(),
    centreId: uuid('centre_id').notNull(),
    ...ownedByLao(),
    kind: text({ enum: committeeBodyKinds }).notNull(),
    nameTh: text('name_th').notNull(),
    ordinal: integer().notNull().default(1),
    since: date({ mode: 'string' }),
    until: date({ mode: 'string' }),
    version: integer().notNull().default(1),
  },
  (table) => [
    ownedReference('committee_body_of_centre', [table.centreId, table], [centre.id, centre]),
    ownedKey('committee_body_owner', table.id, table),
    index('committee_body_by_centre').on(table.centreId),
    uniqueIndex('committee_body_one_that_stands')
      .on(table.centreId, table.kind)
      .where(sql`kind in ('ADVISORS', 'OPERATING_COMMITTEE') and until is null`),
    check('committee_body_stands', sql`${table.until} > ${table.since}`),
    oneOf('committee_body_kind', table.kind, committeeBodyKinds),
    ...asPublicAsItsCentre(),
  ],
)

/** A seat on a body: a role and the position that holds it, from `since` until the day before `until`. */
export const committeeMember = centres.table(
  'committee_member',
  {
    id: uuid().primaryKey().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    centreId: uuid('centre_id').notNull(),
    ...ownedByLao(),
    role: text({ enum: committeeRoles }).notNull(),
    positionTh: text('position_th').notNull(),
    ordinal: integer().notNull(),
    since: date({ mode: 'string' }),
    until: date({ mode: 'string' }),
  },
  (table) => [
    ownedReference('committee_member_of_centre', [table.centreId, table], [centre.id, centre]),
    ownedReference('committee_member_of_body', [table.bodyId, table], [committeeBody.id, committeeBody]),
    ownedKey('committee_member_owner', table.id, table),
    index('committee_member_by_body').on(table.bodyId, table.ordinal),
    index('committee_member_by_centre').on(table.centreId),
    oneOf('committee_member_role', table.role, committeeRoles),
    check('committee_member_serves', sql`${table.until} > ${table.since}`),
    ...asPublicAsItsCentre(),
  ],
)

/** Who holds a seat: personal data. */
export const committeeMemberPerson = centres.table(
  'committee_member_person',
  {
    memberId: uuid('member_id').primaryKey(),
    ...ownedByLao(),
    name: text().notNull(),
    phone: text(),
    lineId: text('line_id'),
  },
  (table) => [
    ownedReference('committee_member_person_of_member', [table.memberId, table], [committeeMember.id, committeeMember]),
    ...personal('centres', laoScope),
  ],
)
