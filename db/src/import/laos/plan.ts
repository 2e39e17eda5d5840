import type { Transaction } from '../../connect.ts'

/** How many rows an import changes. */
export interface Changes {
  /** LAOs the hub did not have. */
  readonly added: number
  /** LAOs with another name, kind or district than before: their history gets an entry. */
  readonly renamed: number
  /** LAOs of which only the area, the point or the like is another than before. */
  readonly corrected: number
  /** LAOs no longer in the register. */
  readonly closed: number
  /** LAOs that were closed and are in the register again. */
  readonly reopened: number
  /** Districts that are new or have another name. */
  readonly districts: number
}

/** What an import would change, and how many LAOs are open before it. */
export interface Plan {
  readonly changes: Changes
  readonly open: number
}

/**
 * Compares the register with the hub: `planned_lao` holds the LAOs to add or change, `gone_lao` those to close. The BMA
 * is never gone. Nothing is written yet, so that a register that says nothing new leaves no trace.
 */
export async function plan(sql: Transaction): Promise<Plan> {
  await sql`
    create temporary table planned_lao on commit drop as
    select register.*, hub.code is null as added, hub.closed_on is not null as reopened,
           (hub.name_th, hub.type, hub.district_code)
             is distinct from (register.name_th, register.type, register.district_code) as renamed
    from register_lao register left join centres.lao hub using (code)
    where hub.code is null
       or (hub.province_code, hub.district_code, hub.type, hub.name_th, hub.area_km2, hub.latitude, hub.longitude)
            is distinct from (register.province_code, register.district_code, register.type, register.name_th,
                              register.area_km2, register.latitude, register.longitude)
       or hub.closed_on is not null
       or not exists (select from centres.lao_version where lao_code = register.code and valid_to is null)`
  await sql`
    create temporary table gone_lao on commit drop as
    select code, full_name_th from centres.lao
    where closed_on is null and type <> 'BMA' and not exists (select from register_lao where code = lao.code)`
  const [counted] = await sql<[Changes & { open: number }]>`
    select count(*) filter (where added)::integer as added,
           count(*) filter (where not added and reopened)::integer as reopened,
           count(*) filter (where not added and not reopened and renamed)::integer as renamed,
           count(*) filter (where not added and not reopened and not renamed)::integer as corrected,
           (select count(*) from gone_lao)::integer as closed,
           (select count(*) from register_district left join centres.district hub using (code)
             where hub.name_th is distinct from register_district.name_th)::integer as districts,
           (select count(*) from centres.lao where closed_on is null)::integer as open
    from planned_lao`
  const { open, ...changes } = counted
  return { changes, open }
}

/** How many rows a plan changes. */
export const countOf = (changes: Changes): number => Object.values(changes).reduce((sum, count) => sum + count, 0)
