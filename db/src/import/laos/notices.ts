import type { Fragment, Transaction } from '../../connect.ts'
import type { PlacedNotice } from './describe-finding.ts'
import { WARNINGS } from './finding.ts'

/** Rows fetched at a time: a file may be wrong in every row, and memory is not to grow with it. */
const BATCH = 500

/**
 * Every notice about the staged rows in the order of the file: those made row by row, and those that only several rows
 * together give. A warning that many rows of an LAO share comes once.
 */
export const notices = (sql: Transaction): AsyncIterable<PlacedNotice[]> =>
  sql<PlacedNotice[]>`
    with notice as (
      select staged.line, staged.code, made.kind, made."column", made.found, made.hint
      from staged_lao staged,
           jsonb_to_recordset(staged.notices) as made (kind text, "column" text, found text, hint text)
      union all ${disagreements(sql)}
    )
    select min(line) as line, count(*)::integer as rows, code, kind, "column", found, hint
    from notice
    group by code, kind, "column", found, hint,
             case when code is not null and kind in ${sql([...WARNINGS])} then null else line end
    order by min(line) nulls first, code, kind, "column"`.cursor(BATCH)

const disagreements = (sql: Transaction): Fragment => sql`
  select staged.line, staged.code, other.kind, other."column", other.found, other.hint
  from staged_lao staged join register_lao first using (code), lateral (values
    ('TWO_NAMES', 'name', staged.name_th, first.name_th),
    ('TWO_TYPES', 'type', staged.type, first.type),
    ('TWO_DISTRICTS', 'district', staged.district_th, first.district_th),
    ('TWO_VALUES', 'area', staged.area_km2::text, first.area_km2::text),
    ('TWO_VALUES', 'latitude', staged.latitude::text, first.latitude::text),
    ('TWO_VALUES', 'longitude', staged.longitude::text, first.longitude::text)
  ) as other (kind, "column", found, hint)
  where other.found <> other.hint
  union all
  select lao.line, lao.code, 'DISTRICT_NOT_OF_CODE', 'district', lao.district_th, district.name_th
  from register_lao lao join register_district district on district.code = substr(lao.code, 2, 4)
  where lao.district_th <> district.name_th`
