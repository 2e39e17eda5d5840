import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { lastsUntil } from '../../lasts-until.ts'
import { byLao } from '../../ownership.ts'
import { area } from '../../policies.ts'
import { reporting } from '../schema.ts'
import { lao } from './place.ts'

/**
 * Copy of the centres, for the ledger of owed reports; the centres subgraph owns them. Only those who may see what a
 * centre owes see its row: so an empty ledger is told from one that is withheld.
 */
export const centre = reporting.table(
  'centre',
  {
    id: uuid().primaryKey(),
    laoCode: text('lao_code')
      .notNull()
      .references(() => lao.code),
    provinceCode: text('province_code').notNull(),
    /** The version of the centre that its intervals are of, as its owner told; 0 where they were copied without one. */
    version: integer().notNull().default(0),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byLao.ownedKey('centre_owner', table.id, table),
    index('centre_by_lao').on(table.laoCode),
    index('centre_by_province').on(table.provinceCode),
    ...area('reporting', { lao: 'lao_code' }),
  ],
)

/**
 * The times in which a centre was open: `opened_on` is its first day, `closed_on` the first day on which it was not
 * open any more. A suspension ends one interval, and the day it works again begins the next.
 */
export const centreOpenInterval = reporting.table(
  'centre_open_interval',
  {
    centreId: uuid('centre_id').notNull(),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code').notNull(),
    openedOn: date('opened_on', { mode: 'string' }).notNull(),
    closedOn: date('closed_on', { mode: 'string' }),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.centreId, table.openedOn] }),
    // A centre that moves takes its times with it.
    byLao
      .ownedReference('centre_open_interval_of_centre', [table.centreId, table], [centre.id, centre])
      .onUpdate('cascade'),
    check('centre_open_interval_in_order', sql`${table.closedOn} > ${table.openedOn}`),
    index('centre_open_interval_by_province').on(table.provinceCode),
    index('centre_open_interval_by_lao').on(table.laoCode),
    // Who owes the reports of a round is among those that were not closed before it ended.
    index('centre_open_interval_by_closing').using('btree', lastsUntil(table.closedOn)),
    ...area('reporting', { lao: 'lao_code' }),
  ],
)
