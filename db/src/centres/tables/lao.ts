import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  numeric,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { oneOf } from '../../one-of.ts'
import { published } from '../../policies.ts'
import { fullNameEn, fullNameTh, laoTypes, searchText } from '../lao-type.ts'
import { centres } from '../schema.ts'
import { province } from './province.ts'

const thaiOrder = sql`name_th collate "th-x-icu"`

/** A district (อำเภอ, เขต). */
export const district = centres.table(
  'district',
  {
    code: text().primaryKey(),
    provinceCode: text('province_code')
      .notNull()
      .references(() => province.code),
    nameTh: text('name_th').notNull(),
    nameEn: text('name_en'),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    index('district_by_province').on(table.provinceCode),
    check('district_code_form', sql`${table.code} ~ '^[0-9]{4}$' and left(${table.code}, 2) = ${table.provinceCode}`),
    ...published('centres'),
  ],
)

/**
 * A local administrative organization (อปท.) of the register. Its type is a column: the code's first digit does not tell
 * it. One that left the register is closed, never deleted.
 */
export const lao = centres.table(
  'lao',
  {
    code: text().primaryKey(),
    provinceCode: text('province_code')
      .notNull()
      .references(() => province.code),
    districtCode: text('district_code').references(() => district.code),
    type: text({ enum: laoTypes }).notNull(),
    nameTh: text('name_th').notNull(),
    nameEn: text('name_en'),
    fullNameTh: text('full_name_th').generatedAlwaysAs(fullNameTh),
    fullNameEn: text('full_name_en').generatedAlwaysAs(fullNameEn),
    searchText: text('search_text').generatedAlwaysAs(searchText),
    areaKm2: numeric('area_km2', { mode: 'number' }),
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    establishedOn: date('established_on', { mode: 'string' }),
    /** The first day on which it no longer existed. */
    closedOn: date('closed_on', { mode: 'string' }),
    version: integer().notNull().default(1),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    unique('lao_owner').on(table.code, table.provinceCode),
    index('lao_by_name').on(thaiOrder, table.code),
    index('lao_by_province_and_name').on(table.provinceCode, thaiOrder, table.code),
    index('lao_by_district_and_name').on(table.districtCode, thaiOrder, table.code),
    oneOf('lao_type', table.type, laoTypes),
    check('lao_code_form', sql`${table.code} ~ '^[0-9]{7}$'`),
    check('lao_area_positive', sql`${table.areaKm2} > 0`),
    check('lao_point_whole', sql`(${table.latitude} is null) = (${table.longitude} is null)`),
    check('lao_closed_after_established', sql`${table.closedOn} > ${table.establishedOn}`),
    ...published('centres'),
  ],
)

/**
 * A name and type an LAO had, from `valid_from` until the day before `valid_to`. What is older than an LAO's first row is
 * not known to have been different.
 */
export const laoVersion = centres.table(
  'lao_version',
  {
    laoCode: text('lao_code')
      .notNull()
      .references(() => lao.code, { onDelete: 'cascade' }),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    nameTh: text('name_th').notNull(),
    type: text({ enum: laoTypes }).notNull(),
    districtCode: text('district_code').references(() => district.code),
    demo: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.laoCode, table.validFrom] }),
    oneOf('lao_version_type', table.type, laoTypes),
    check('lao_version_lasts', sql`${table.validTo} > ${table.validFrom}`),
    ...published('centres'),
  ],
)
