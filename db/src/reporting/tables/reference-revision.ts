import { boolean, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { published } from '../../policies.ts'
import { reporting } from '../schema.ts'
import { publishedFigure, source, target } from './reference.ts'
import { replaced } from './replaced.ts'

/** What a target was before it was corrected. */
export const targetRevision = reporting.table(
  'target_revision',
  {
    targetId: uuid('target_id')
      .notNull()
      .references(() => target.id, { onDelete: 'cascade' }),
    ...replaced(),
    value: integer().notNull(),
    sourceId: text('source_id').references(() => source.id),
    locatorTh: text('locator_th'),
    locatorEn: text('locator_en'),
    demo: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.targetId, table.revision] }), ...published('reporting')],
)

/** What a published figure was recorded as before it was corrected. */
export const publishedFigureRevision = reporting.table(
  'published_figure_revision',
  {
    figureId: uuid('figure_id')
      .notNull()
      .references(() => publishedFigure.id, { onDelete: 'cascade' }),
    ...replaced(),
    value: integer(),
    sourceId: text('source_id')
      .notNull()
      .references(() => source.id),
    locatorTh: text('locator_th').notNull(),
    locatorEn: text('locator_en').notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.figureId, table.revision] }), ...published('reporting')],
)
