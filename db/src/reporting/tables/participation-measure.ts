import { type SQL, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  numeric,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { byLao, type OfLao } from '../../ownership.ts'
import { area, publishedWhen } from '../../policies.ts'
import { reporting } from '../schema.ts'
import { measureChannelKinds, measureStates } from '../values.ts'
import { lao } from './place.ts'
import { replaced } from './replaced.ts'

/** An LAO's measure of a fiscal year that lets stakeholders take part; public once announced. */
export const participationMeasure = reporting.table(
  'participation_measure',
  {
    id: uuid().primaryKey().defaultRandom(),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code')
      .notNull()
      .references(() => lao.code),
    fiscalYear: integer('fiscal_year').notNull(),
    titleTh: text('title_th').notNull(),
    state: text({ enum: measureStates }).notNull().default('DRAFT'),
    draftedOn: date('drafted_on', { mode: 'string' }),
    announcedOn: date('announced_on', { mode: 'string' }),
    signedOn: date('signed_on', { mode: 'string' }),
    signatoryPositionTh: text('signatory_position_th'),
    /** Number of the dimension in the LAO's anti-corruption plan, 1–4. */
    dimension: integer().notNull().default(3),
    planFrom: integer('plan_from'),
    planTo: integer('plan_to'),
    version: integer().notNull().default(1),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    byLao.ownedKey('participation_measure_owner', table.id, table),
    unique('participation_measure_one_a_year').on(table.laoCode, table.fiscalYear),
    oneOf('participation_measure_state', table.state, measureStates),
    check(
      'participation_measure_announced_when',
      sql`(${table.state} = 'ANNOUNCED') = (${table.announcedOn} is not null)`,
    ),
    check('participation_measure_dimension', sql`${table.dimension} between 1 and 4`),
    check('participation_measure_plan', sql`${table.planFrom} <= ${table.planTo}`),
    index('participation_measure_by_province').on(table.provinceCode, table.fiscalYear),
    // What was not announced comes last in either direction: each direction has its index.
    index('participation_measure_by_announcement').using('btree', sql`coalesce(${table.announcedOn}, 'infinity')`),
    index('participation_measure_by_latest_announcement').using(
      'btree',
      sql`coalesce(${table.announcedOn}, '-infinity')`,
    ),
    ...publishedWhen('reporting', sql`state = 'ANNOUNCED'`, { lao: 'lao_code' }),
  ],
)

/** One of a measure's four steps. */
export const measureStep = reporting.table(
  'measure_step',
  {
    ...ofMeasure(),
    number: integer().notNull(),
    body: text(),
    startedOn: date('started_on', { mode: 'string' }),
    finishedOn: date('finished_on', { mode: 'string' }),
  },
  (table) => [
    fromMeasure('measure_step', table),
    primaryKey({ columns: [table.measureId, table.number] }),
    check('measure_step_number', sql`${table.number} between 1 and 4`),
    check('measure_step_in_order', sql`${table.startedOn} <= ${table.finishedOn}`),
    ...publishedWhen('reporting', announced('measure_step'), { lao: 'lao_code' }),
  ],
)

/** A channel by which a measure's information is published. */
export const measureChannel = reporting.table(
  'measure_channel',
  {
    ...ofMeasure(),
    ordinal: integer().notNull(),
    kind: text({ enum: measureChannelKinds }).notNull(),
    detail: text(),
  },
  (table) => [
    fromMeasure('measure_channel', table),
    primaryKey({ columns: [table.measureId, table.ordinal] }),
    oneOf('measure_channel_kind', table.kind, measureChannelKinds),
    ...publishedWhen('reporting', announced('measure_channel'), { lao: 'lao_code' }),
  ],
)

/** A step on a measure's way up to the mayor, by position. */
export const measureApproval = reporting.table(
  'measure_approval',
  {
    ...ofMeasure(),
    ordinal: integer().notNull(),
    positionTh: text('position_th').notNull(),
    approvedOn: date('approved_on', { mode: 'string' }),
  },
  (table) => [
    fromMeasure('measure_approval', table),
    primaryKey({ columns: [table.measureId, table.ordinal] }),
    ...publishedWhen('reporting', announced('measure_approval'), { lao: 'lao_code' }),
  ],
)

/** A time that a measure was sent back to be written anew; only for those it concerns, announced or not. */
export const measureReturn = reporting.table(
  'measure_return',
  {
    ...ofMeasure(),
    ordinal: integer().notNull(),
    returnedOn: date('returned_on', { mode: 'string' }).notNull(),
    positionTh: text('position_th').notNull(),
    message: text().notNull(),
  },
  (table) => [
    fromMeasure('measure_return', table),
    primaryKey({ columns: [table.measureId, table.ordinal] }),
    ...area('reporting', { lao: 'lao_code' }),
  ],
)

/** A score of the LAO in the Integrity and Transparency Assessment, 0–100, by dimension 1–4. */
export const itaScore = reporting.table(
  'ita_score',
  {
    ...ofMeasure(),
    dimension: integer().notNull(),
    score: numeric({ precision: 5, scale: 2, mode: 'number' }).notNull(),
    source: text().notNull(),
  },
  (table) => [
    fromMeasure('ita_score', table),
    primaryKey({ columns: [table.measureId, table.dimension] }),
    check('ita_score_dimension', sql`${table.dimension} between 1 and 4`),
    check('ita_score_range', sql`${table.score} between 0 and 100`),
    ...publishedWhen('reporting', announced('ita_score'), { lao: 'lao_code' }),
  ],
)

/** What a score was before it was corrected, numbered from 1. */
export const itaScoreRevision = reporting.table(
  'ita_score_revision',
  {
    ...ofMeasure(),
    dimension: integer().notNull(),
    ...replaced(),
    score: numeric({ precision: 5, scale: 2, mode: 'number' }).notNull(),
    source: text().notNull(),
  },
  (table) => [
    fromMeasure('ita_score_revision', table),
    primaryKey({ columns: [table.measureId, table.dimension, table.revision] }),
    foreignKey({
      name: 'ita_score_revision_of_score',
      columns: [table.measureId, table.dimension],
      foreignColumns: [itaScore.measureId, itaScore.dimension],
    }).onDelete('cascade'),
    ...publishedWhen('reporting', announced('ita_score_revision'), { lao: 'lao_code' }),
  ],
)

function ofMeasure() {
  return {
    measureId: uuid('measure_id').notNull(),
    provinceCode: text('province_code').notNull(),
    laoCode: text('lao_code').notNull(),
    demo: boolean().notNull().default(false),
  }
}

function announced(table: string): SQL {
  return sql.raw(
    `exists (select 1 from reporting.participation_measure as measure where measure.id = ${table}.measure_id and measure.state = 'ANNOUNCED')`,
  )
}

function fromMeasure(name: string, table: { measureId: AnyPgColumn } & OfLao) {
  return byLao.ownedReference(
    `${name}_of_measure`,
    [table.measureId, table],
    [participationMeasure.id, participationMeasure],
  )
}
