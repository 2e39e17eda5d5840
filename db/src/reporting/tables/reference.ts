import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, text, unique, uuid } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { published } from '../../policies.ts'
import { reporting } from '../schema.ts'
import { indicators, publishedFigureKinds, targetBases, workProcesses } from '../values.ts'

/** A document that facts are taken from. The key is readable: `ondc-work-manual-2562`. */
export const source = reporting.table(
  'source',
  {
    id: text().primaryKey(),
    titleTh: text('title_th').notNull(),
    titleEn: text('title_en').notNull(),
    publisherTh: text('publisher_th').notNull(),
    publisherEn: text('publisher_en').notNull(),
    datedOn: date('dated_on', { mode: 'string' }).notNull(),
  },
  () => published('reporting'),
)

/** A class of obstacles and the response to it (work manual, section 13). */
export const obstacleClass = reporting.table(
  'obstacle_class',
  {
    number: integer().primaryKey(),
    nameTh: text('name_th').notNull(),
    nameEn: text('name_en').notNull(),
    responseTh: text('response_th').notNull(),
    responseEn: text('response_en').notNull(),
    ...cited(),
  },
  () => published('reporting'),
)

/** A process of the work manual with its standard, in working hours. */
export const workStandard = reporting.table(
  'work_standard',
  {
    process: text({ enum: workProcesses }).primaryKey(),
    nameTh: text('name_th').notNull(),
    nameEn: text('name_en').notNull(),
    hours: integer().notNull(),
    qualityTh: text('quality_th'),
    qualityEn: text('quality_en'),
    ...cited(),
  },
  (table) => [oneOf('work_standard_process', table.process, workProcesses), ...published('reporting')],
)

/** A figure as a document prints it. `value` is null where it prints a dash. */
export const publishedFigure = reporting.table(
  'published_figure',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...counted(),
    /** The day it is true for; null when it is of the whole fiscal year. */
    asOf: date('as_of', { mode: 'string' }),
    value: integer(),
    kind: text({ enum: publishedFigureKinds }).notNull(),
    ...cited(),
    version: integer().notNull().default(1),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    unique('published_figure_once')
      .on(table.indicator, table.basis, table.area, table.fiscalYear, table.asOf, table.kind, table.sourceId)
      .nullsNotDistinct(),
    oneOf('published_figure_indicator', table.indicator, indicators),
    oneOf('published_figure_basis', table.basis, targetBases),
    oneOf('published_figure_kind', table.kind, publishedFigureKinds),
    check('published_figure_count_of_a_day', sql`(${table.kind} = 'COUNT') = (${table.asOf} is not null)`),
    index('published_figure_by_area').on(table.area, table.fiscalYear),
    ...published('reporting'),
  ],
)

/** A target. One that ONDC sets in the hub itself has no source. */
export const target = reporting.table(
  'target',
  {
    id: uuid().primaryKey().defaultRandom(),
    ...counted(),
    value: integer().notNull(),
    sourceId: text('source_id').references(() => source.id),
    locatorTh: text('locator_th'),
    locatorEn: text('locator_en'),
    version: integer().notNull().default(1),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    unique('target_once').on(table.area, table.fiscalYear, table.indicator, table.basis),
    oneOf('target_indicator', table.indicator, indicators),
    oneOf('target_basis', table.basis, targetBases),
    check('target_not_negative', sql`${table.value} >= 0`),
    ...published('reporting'),
  ],
)

function counted() {
  return {
    indicator: text({ enum: indicators }).notNull(),
    basis: text({ enum: targetBases }).notNull(),
    /** `TH` (the nation), a region's code, or a province's code. */
    area: text().notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
  }
}

function cited() {
  return {
    sourceId: text('source_id')
      .notNull()
      .references(() => source.id),
    /** Where in the document: its section or paragraph. */
    locatorTh: text('locator_th').notNull(),
    locatorEn: text('locator_en').notNull(),
  }
}
