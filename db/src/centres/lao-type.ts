import { type SQL, sql } from 'drizzle-orm'

/** The kinds of local administrative organizations, in the order in which they are shown. */
export const laoTypes = [
  'PAO',
  'CITY_MUNICIPALITY',
  'TOWN_MUNICIPALITY',
  'SUBDISTRICT_MUNICIPALITY',
  'SAO',
  'BMA',
  'PATTAYA',
] as const
export type LaoType = (typeof laoTypes)[number]

interface Kind {
  /** Stands before the name. The BMA and Pattaya have it in their name already. */
  th: string
  abbreviation: string
  /** Stands behind the name. */
  en: string
}

/** How each kind is written with a name. */
export const laoKinds: Record<LaoType, Kind> = {
  PAO: { th: 'องค์การบริหารส่วนจังหวัด', abbreviation: 'อบจ.', en: ' Provincial Administrative Organization' },
  CITY_MUNICIPALITY: { th: 'เทศบาลนคร', abbreviation: 'ทน.', en: ' City Municipality' },
  TOWN_MUNICIPALITY: { th: 'เทศบาลเมือง', abbreviation: 'ทม.', en: ' Town Municipality' },
  SUBDISTRICT_MUNICIPALITY: { th: 'เทศบาลตำบล', abbreviation: 'ทต.', en: ' Subdistrict Municipality' },
  SAO: { th: 'องค์การบริหารส่วนตำบล', abbreviation: 'อบต.', en: ' Subdistrict Administrative Organization' },
  BMA: { th: '', abbreviation: '', en: '' },
  PATTAYA: { th: '', abbreviation: '', en: '' },
}

const byType = (part: keyof Kind): string =>
  `case type ${laoTypes.map((type) => `when '${type}' then '${laoKinds[type][part]}'`).join(' ')} end`

/** SQL over an LAO's columns: its full name in Thai. */
export const fullNameTh: SQL = sql.raw(`${byType('th')} || name_th`)

/** SQL over an LAO's columns: its full name in English; null where no English name is recorded. */
export const fullNameEn: SQL = sql.raw(`name_en || ${byType('en')}`)

/** SQL over an LAO's columns: every way of writing its name, in small letters, for searches. */
export const searchText: SQL = sql.raw(
  `lower(${byType('th')} || name_th || ' ' || ${byType('abbreviation')} || name_th || coalesce(' ' || name_en || ${byType('en')}, ''))`,
)
