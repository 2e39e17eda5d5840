import type { Sql } from '@hub/db/connect'

/** Writes what corrections, returns and extensions leave: a past of every fact, and of each LAO a measure that was sent back. */
export async function writeCorrections(sql: Sql, laos: readonly string[]): Promise<void> {
  await sql`
    insert into reporting.target_revision (target_id, revision, value, source_id, locator_th, locator_en, cause)
    select t.id, 1, t.value + 1, s.id, 'ภาคผนวก', 'Annex', 'ปรับแผนกลางปี'
    from reporting.target t cross join (select min(id) as id from reporting.source) s`
  await sql`
    insert into reporting.published_figure_revision (figure_id, revision, value, source_id, locator_th, locator_en, cause)
    select id, 1, 9, source_id, locator_th, locator_en, 'อ่านสลับหลัก' from reporting.published_figure`
  await sql`
    insert into reporting.ita_score_revision
      (measure_id, province_code, lao_code, dimension, revision, score, source, cause)
    select measure_id, province_code, lao_code, dimension, 1, 50, source, 'อ่านสลับหลัก'
    from reporting.ita_score where lao_code = any (${[...laos]})`
  await sql`
    insert into reporting.measure_return (measure_id, province_code, lao_code, ordinal, returned_on, position_th, message)
    select id, province_code, lao_code, 1, '2026-02-25', 'ปลัดเทศบาล', 'ขอเพิ่มช่องทาง'
    from reporting.participation_measure where lao_code = any (${[...laos]})`
  await extendRunningRound(sql, laos)
}

async function extendRunningRound(sql: Sql, laos: readonly string[]): Promise<void> {
  await sql`
    insert into reporting.round_extension
      (fiscal_year, half, centre_id, province_code, lao_code, due_on, granted_on, reason)
    select fiscal_year, half, centre_id, province_code, lao_code, '2027-06-15', '2026-11-02', 'น้ำท่วมสำนักงาน'
    from reporting.owed_round('2026-11-20') where fiscal_year = 2570 and lao_code = any (${[...laos]})
    on conflict (centre_id, fiscal_year, half) do update set due_on = excluded.due_on, reason = excluded.reason`
  await sql`select reporting.refresh_rollups(array[2570])`
}
