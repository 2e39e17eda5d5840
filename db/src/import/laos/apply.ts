import type { LocalDate } from '@hub/schema/calendar/local-date'
import type { Transaction } from '../../connect.ts'

/** Writes the districts that are new or have another name; one that is in the register no more stays. */
export async function applyDistricts(sql: Transaction): Promise<void> {
  await sql`
    insert into centres.district as hub (code, province_code, name_th)
    select code, province_code, name_th from register_district
    where not exists (
      select from centres.district known where known.code = register_district.code and known.name_th = register_district.name_th)
    on conflict (code) do update set name_th = excluded.name_th, demo = false where hub.name_th <> excluded.name_th`
}

/** Adds, changes and reopens the planned LAOs. */
export async function applyLaos(sql: Transaction): Promise<void> {
  await sql`
    insert into centres.lao (code, province_code, district_code, type, name_th, area_km2, latitude, longitude)
    select code, province_code, district_code, type, name_th, area_km2, latitude, longitude
    from planned_lao where added`
  await sql`
    update centres.lao set (province_code, district_code, type, name_th, area_km2, latitude, longitude, closed_on, version) =
      (planned.province_code, planned.district_code, planned.type, planned.name_th, planned.area_km2, planned.latitude,
       planned.longitude, null, lao.version + 1)
    from planned_lao planned where planned.code = lao.code and not planned.added`
}

/** Closes the LAOs that are gone, from `day` on; their rows and history stay. */
export async function closeGone(sql: Transaction, day: LocalDate): Promise<void> {
  // One that came into being on this very day still existed for it.
  await sql`
    update centres.lao set closed_on = greatest(${day}::date, established_on + 1), version = version + 1
    from gone_lao gone where gone.code = lao.code`
  await sql`
    update centres.lao_version set valid_to = ${day}
    from gone_lao gone where gone.code = lao_code and valid_to is null and valid_from < ${day}`
}
