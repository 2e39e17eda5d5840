import type { Viewer } from '@hub/schema/viewer'
import type { Sql } from './connect.ts'

/** Someone's personal data that is about to be given. */
export interface PersonReading {
  /** Schema coordinate of the field that gives it. */
  field: string
  /** Which parts of the person: `name`, `phone`. */
  parts: readonly string[]
  /** Key of the record the person stands in. */
  subjectKey: string
  /** Whose the person is; null where the row of personal data has none. */
  provinceCode: string | null
  laoCode: string | null
}

/**
 * Writes readings to a schema's access log in one statement, in a transaction of its own, as the viewer who reads.
 * @throws when they cannot be written: then the data must not be given
 */
export async function logReadings(
  sql: Sql,
  schema: string,
  viewer: Viewer,
  readings: readonly PersonReading[],
): Promise<void> {
  const rows = readings.map(({ field, parts, subjectKey, provinceCode, laoCode }) => ({
    field,
    parts: [...parts],
    subject_key: subjectKey,
    province_code: provinceCode,
    lao_code: laoCode,
  }))
  // Both are sent without waiting in between: one round trip.
  await sql.begin((transaction) => [
    transaction`
      select set_config('hub.role', ${viewer.role}, true), set_config('hub.province', ${viewer.province ?? ''}, true),
             set_config('hub.lao', ${viewer.lao ?? ''}, true), set_config('hub.purpose', ${viewer.purpose ?? ''}, true),
             set_config('hub.actor', ${viewer.subject ?? viewer.role}, true)`,
    transaction`
      insert into ${transaction(schema)}.access_log
        (actor, role, purpose, field, parts, subject_key, province_code, lao_code)
      select current_setting('hub.actor'), current_setting('hub.role'), nullif(current_setting('hub.purpose'), ''),
             r.field, r.parts, r.subject_key, r.province_code, r.lao_code
      from jsonb_to_recordset(${transaction.json(rows)})
        as r (field text, parts text[], subject_key text, province_code text, lao_code text)`,
  ])
}
