import type { Transaction } from '../../connect.ts'

/** The code the hub gives the Bangkok Metropolitan Administration, which the register leaves out by its nature. */
export const BMA_CODE = '1100000'

/**
 * Condenses the staged rows to what the register says: `register_lao`, one row an LAO with the first value given in
 * each column, and `register_district`, the districts named in it.
 */
export async function condense(sql: Transaction): Promise<void> {
  await sql`
    create temporary table register_lao on commit drop as
    select code, min(line) as line, count(*)::integer as rows,
           (array_agg(province_code order by line) filter (where province_code is not null))[1] as province_code,
           (array_agg(type order by line) filter (where type is not null))[1] as type,
           (array_agg(name_th order by line) filter (where name_th is not null))[1] as name_th,
           (array_agg(district_th order by line) filter (where district_th is not null))[1] as district_th,
           (array_agg(area_km2 order by line) filter (where area_km2 is not null))[1] as area_km2,
           (array_agg(latitude order by line) filter (where latitude is not null))[1] as latitude,
           (array_agg(longitude order by line) filter (where longitude is not null))[1] as longitude
    from staged_lao where code is not null group by code`
  await sql`
    insert into register_lao (code, rows, province_code, type, name_th)
    select ${BMA_CODE}, 0, code, 'BMA', name_th from centres.province
    where code = '10' and not exists (select from centres.lao where code = ${BMA_CODE} and not demo)`
  await condenseDistricts(sql)
}

/**
 * A district's code is digits 2–5 of the codes of its LAOs, its name the one most of them give; a provincial
 * organization counts least, since its office may stand in another district than its code says.
 */
async function condenseDistricts(sql: Transaction): Promise<void> {
  await sql`
    create temporary table register_district on commit drop as
    select distinct on (code) code, left(code, 2) as province_code, name_th
    from (
      select substr(code, 2, 4) as code, district_th as name_th,
             count(*) filter (where type <> 'PAO') as local, count(*) as named
      from register_lao where district_th is not null group by 1, 2
    ) given
    order by code, local desc, named desc, name_th collate "C"`
  await sql`alter table register_lao add column district_code text`
  await sql`
    update register_lao lao set district_code = coalesce(
      (select named.code from register_district named
        where named.province_code = lao.province_code and named.name_th = lao.district_th
        order by named.code = substr(lao.code, 2, 4) desc, named.code limit 1),
      (select ofcode.code from register_district ofcode where ofcode.code = substr(lao.code, 2, 4)))
    where district_th is not null`
  await sql`analyze register_lao`
}
