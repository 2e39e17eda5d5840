import type { Transaction } from '../connect.ts'

/** How many participants lost what could tell who they were. */
export interface ForgottenParticipants {
  /** Names, telephones and chat accounts removed. */
  participants: number
  /** Participants taken apart from their district and LAO. */
  origins: number
}

/**
 * Takes identities off the participants of trainings that ended before `keptFrom`. Category, province, attendance and tests
 * stay, for every figure stands on them. District and LAO stay only where as many alike share them as make a public group;
 * for others the training keeps which districts and LAOs its people came from, so figures on reach stay exact.
 */
export async function forgetParticipants(sql: Transaction, keptFrom: string): Promise<ForgottenParticipants> {
  const persons = await sql`
    delete from networks.participant_person p using networks.participant of, networks.training t
    where of.id = p.participant_id and t.id = of.training_id and t.ends_on < ${keptFrom}`
  await sql`
    create temporary table standing_out on commit drop as
    select id from (
      select p.id, coalesce(p.lao_code, p.district_code) as origin, count(*) over (
        partition by p.training_id, p.category, p.province_code, p.district_code, p.lao_code) as alike
      from networks.participant p join networks.training t on t.id = p.training_id
      where t.ends_on < ${keptFrom}
    ) as expired
    where origin is not null and alike < networks.smallest_public_group()`
  await sql`
    insert into networks.training_origin (training_id, code, demo)
    select p.training_id, o.code, bool_and(p.demo)
    from standing_out join networks.participant p using (id)
    cross join lateral (values (p.district_code), (p.lao_code)) as o (code)
    where p.attended and o.code is not null
    group by p.training_id, o.code
    on conflict do nothing`
  await sql`
    update networks.test_score set lao_code = null
    where lao_code is not null and participant_id in (select id from standing_out)`
  const parted = await sql`
    update networks.participant set district_code = null, lao_code = null where id in (select id from standing_out)`
  await sql`drop table standing_out`
  return { participants: persons.count, origins: parted.count }
}
