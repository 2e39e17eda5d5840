import { sql } from 'drizzle-orm'
import { boolean, check, integer, primaryKey, text } from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { published } from '../../policies.ts'
import { laoTypes } from '../lao-type.ts'
import { centres } from '../schema.ts'

/** A region (ภาค), Bangkok as one of its own. */
export const region = centres.table(
  'region',
  {
    code: text().primaryKey(),
    nameTh: text('name_th').notNull(),
    nameEn: text('name_en').notNull(),
    ordinal: integer().notNull().unique('region_ordinal'),
    demo: boolean().notNull().default(false),
  },
  () => published('centres'),
)

/** A cluster of provinces (กลุ่มจังหวัด). */
export const cluster = centres.table(
  'cluster',
  {
    code: text().primaryKey(),
    nameTh: text('name_th').notNull(),
    regionCode: text('region_code')
      .notNull()
      .references(() => region.code),
    demo: boolean().notNull().default(false),
  },
  () => published('centres'),
)

/** A province (จังหวัด), or Bangkok. There are 77, so no index beside the key would ever be used. */
export const province = centres.table(
  'province',
  {
    code: text().primaryKey(),
    iso: text().notNull().unique('province_iso'),
    abbrTh: text('abbr_th').notNull().unique('province_abbr'),
    nameTh: text('name_th').notNull(),
    nameEn: text('name_en').notNull(),
    regionCode: text('region_code')
      .notNull()
      .references(() => region.code),
    clusterCode: text('cluster_code').references(() => cluster.code),
    districtCount: integer('district_count').notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    check('province_code_form', sql`${table.code} ~ '^[1-9][0-9]$'`),
    check('province_district_count', sql`${table.districtCount} > 0`),
    ...published('centres'),
  ],
)

/** How many LAOs of a type a province has by an official count; types it has none of are left out. */
export const officialLaoCount = centres.table(
  'official_lao_count',
  {
    provinceCode: text('province_code')
      .notNull()
      .references(() => province.code),
    type: text({ enum: laoTypes }).notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    count: integer().notNull(),
    source: text().notNull(),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.provinceCode, table.fiscalYear, table.type] }),
    oneOf('official_lao_count_type', table.type, laoTypes),
    check('official_lao_count_positive', sql`${table.count} > 0`),
    ...published('centres'),
  ],
)
