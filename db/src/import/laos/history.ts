import type { LocalDate } from '@hub/schema/calendar/local-date'
import type { Transaction } from '../../connect.ts'

/**
 * Brings the dated history of the planned LAOs to what the register says from `day` on: an entry that says otherwise
 * ends on that day and a new one begins. What already began on that day is amended, for no entry lasts less than a day.
 */
export async function recordHistory(sql: Transaction, day: LocalDate): Promise<void> {
  await sql`
    update centres.lao_version set valid_to = null
    from planned_lao planned where planned.code = lao_code and valid_to = ${day}
      and not exists (select from centres.lao_version open where open.lao_code = planned.code and open.valid_to is null)`
  await sql`
    update centres.lao_version history set (name_th, type, district_code) = (planned.name_th, planned.type, planned.district_code)
    from planned_lao planned where planned.code = lao_code and valid_to is null and valid_from >= ${day}
      and (history.name_th, history.type, history.district_code)
            is distinct from (planned.name_th, planned.type, planned.district_code)`
  await sql`
    update centres.lao_version history set valid_to = ${day}
    from planned_lao planned where planned.code = lao_code and valid_to is null and valid_from < ${day}
      and (history.name_th, history.type, history.district_code)
            is distinct from (planned.name_th, planned.type, planned.district_code)`
  await sql`
    insert into centres.lao_version (lao_code, valid_from, name_th, type, district_code)
    select code, ${day}, name_th, type, district_code from planned_lao planned
    where not exists (select from centres.lao_version open where open.lao_code = planned.code and open.valid_to is null)`
}
