-- From how many people on the results of a group are public.
create function networks.smallest_public_group()
returns integer
language sql stable security definer
set search_path = pg_catalog
as $$ select coalesce((select smallest_public from networks.small_group), 5) $$;
--> statement-breakpoint
-- Whether the viewer may see the results of all people of a province, small groups among them: ONDC, and its office.
create function networks.sees_all_results(province_code text)
returns boolean
language sql stable
as $$
  select coalesce(
    current_setting('hub.role', true) in ('ONDC_ANALYST', 'ONDC_ADMIN')
    or (current_setting('hub.role', true) = 'PROVINCIAL_OFFICE' and province_code = current_setting('hub.province', true)),
    false)
$$;
--> statement-breakpoint
-- The standard deviation of `people` values, from their sum and the sum of their squares; null for fewer than two.
create function networks.deviation(people bigint, total numeric, squares numeric)
returns numeric
language sql immutable
as $$ select round(sqrt(greatest(squares - total * total / people, 0) / nullif(people - 1, 0)), 6) $$;
--> statement-breakpoint
-- Who attended these trainings, by province and category, and what those of them who sat both tests knew, in percent.
create function networks.training_people(training_ids uuid[])
returns table (
  training_id uuid, province_code text, category text, attended integer, core_trainers integer,
  paired integer, sum_before numeric, sum_after numeric, sum_gain_squares numeric
)
-- In PL/pgSQL the plan knows how many trainings are asked for, whichever Postgres it is.
language plpgsql stable security definer
set search_path = pg_catalog
as $$
#variable_conflict use_column
begin
  return query
    select p.training_id, coalesce(p.province_code, ''), p.category, count(*)::integer,
           (count(*) filter (where p.is_core_trainer))::integer, count(s.gain)::integer,
           coalesce(sum(s.before), 0), coalesce(sum(s.after), 0), coalesce(sum(s.gain * s.gain), 0)
    from networks.participant p
    left join networks.test_score pre on pre.participant_id = p.id and pre.kind = 'PRE'
    left join networks.test_score post on post.participant_id = p.id and post.kind = 'POST'
    left join lateral (
      select x.before, x.after, x.after - x.before as gain
      from (select 100 * pre.score / pre.max_score as before, 100 * post.score / post.max_score as after) x
      where pre.participant_id is not null and post.participant_id is not null
    ) s on true
    where p.attended and p.training_id = any (training_ids)
    group by 1, 2, 3;
end
$$;
--> statement-breakpoint
-- The groups of the trainings held, shaped like networks.training_group: of some fiscal years, of some trainings, or all.
create function networks.count_training_groups(years integer[] default null, training_ids uuid[] default null)
returns table (
  training_id uuid, province_code text, category text, fiscal_year integer, ends_on date, attended integer,
  core_trainers integer, paired integer, sum_before numeric, sum_after numeric, sum_gain_squares numeric
)
language plpgsql stable security definer
set search_path = pg_catalog
as $$
#variable_conflict use_column
declare
  held uuid[] := array(
    select t.id from networks.training t
    where t.status = 'COMPLETED' and (years is null or t.fiscal_year = any (years))
      and (training_ids is null or t.id = any (training_ids)));
begin
  return query
    select t.id, g.province_code, g.category, t.fiscal_year, t.ends_on, g.attended, g.core_trainers, g.paired,
           g.sum_before, g.sum_after, g.sum_gain_squares
    from networks.training_people(held) g join networks.training t on t.id = g.training_id;
end
$$;
--> statement-breakpoint
drop function networks.training_tests(uuid[]);
--> statement-breakpoint
drop function networks.count_training_figures(integer[], date);
--> statement-breakpoint
drop function networks.paired_score();
--> statement-breakpoint
drop function networks.may_see_group(bigint, text);
--> statement-breakpoint
-- The tests before and after trainings, over participants who attended and sat both; scores in percent. They are public by
-- groups: of a training that was held, all of a province's people or none, so that no two answers differ by a few of them.
-- Whose results the viewer sees whatever the group's size, networks.sees_all_results tells.
create function networks.training_tests(training_ids uuid[])
returns table (
  training_id uuid, n integer, withheld integer, mean_before numeric, mean_after numeric, gain_deviation numeric
)
language sql stable security definer
set search_path = pg_catalog
as $$
  with cell as (
    select p.training_id, t.status, sum(p.paired) as paired, sum(p.sum_before) as before, sum(p.sum_after) as after,
           sum(p.sum_gain_squares) as squares,
           networks.sees_all_results(p.province_code)
             or (t.status = 'COMPLETED' and sum(p.paired) >= networks.smallest_public_group()) as visible
    from networks.training_people(training_ids) p join networks.training t on t.id = p.training_id
    where p.paired > 0
    group by p.training_id, t.status, p.province_code
  ), result as (
    select c.training_id, coalesce(sum(c.paired) filter (where c.visible), 0)::bigint as n,
           coalesce(sum(c.paired) filter (where not c.visible and c.status = 'COMPLETED'), 0)::integer as withheld,
           sum(c.before) filter (where c.visible) as before, sum(c.after) filter (where c.visible) as after,
           sum(c.squares) filter (where c.visible) as squares
    from cell c
    group by c.training_id
  )
  select r.training_id, r.n::integer, r.withheld, round(r.before / nullif(r.n, 0), 6), round(r.after / nullif(r.n, 0), 6),
         networks.deviation(nullif(r.n, 0), r.after - r.before, r.squares)
  from result r
  where r.n > 0 or r.withheld > 0
$$;
--> statement-breakpoint
-- Figures on trainings, shaped like networks.training_figures: as of a day, or (null) by everything recorded. A training
-- counts once for every area it reached, so trainings and provinces are counted as distinct, never added up; people and
-- tests are sums of the trainings' groups. Test results stand there twice: of all, and (`public`) of the groups that are
-- large enough, a group being the people of one province at one training.
create function networks.count_training_figures(years integer[] default null, as_of date default null)
returns table (
  fiscal_year integer, area text, held integer, participants_counted integer, participants_reported integer,
  participants_by_category jsonb, provinces_reached integer, core_trainers integer,
  tests_paired integer, mean_before numeric, mean_after numeric, gain_deviation numeric,
  tests_public integer, public_before numeric, public_after numeric, public_deviation numeric
)
language sql stable security definer
set search_path = pg_catalog
as $$
  with year as materialized (
    select * from networks.recorded_year(networks.first_training_record(), years, as_of)
  ), area as materialized (
    select * from networks.province_area()
    union all select '', 'TH' -- people of central agencies, and totals that name no province: the nation's only
  ), held as materialized (
    select * from networks.held_training(years, as_of)
  ), present as materialized (
    select g.*
    from networks.training_group g
    where (years is null or g.fiscal_year = any (years)) and g.ends_on <= coalesce(as_of, 'infinity')
  ), reached as (
    select h.fiscal_year, h.training_id, '' as province_code from held h
    union all
    select h.fiscal_year, h.training_id, r.code
    from held h join networks.training_reach r using (training_id)
    where length(r.code) = 2
  ), trainings as (
    select r.fiscal_year, a.area, count(distinct r.training_id) as held, count(distinct nullif(r.province_code, '')) as provinces
    from reached r join area a using (province_code)
    group by r.fiscal_year, a.area
  ), people as (
    select p.fiscal_year, p.province_code, p.category,
           sum(p.attended) as counted, 0 as reported, sum(p.core_trainers) as core_trainers
    from present p
    group by p.fiscal_year, p.province_code, p.category
    union all
    select h.fiscal_year, coalesce(r.province_code, h.province_code, ''), r.category, 0, r.participants, 0
    from held h join networks.reported_participants r using (training_id)
    where not exists (select from networks.participant p where p.training_id = h.training_id)
  ), people_by_category as (
    select p.fiscal_year, a.area, coalesce(p.category, 'UNDIVIDED') as category,
           sum(p.counted) as counted, sum(p.reported) as reported, sum(p.core_trainers) as core_trainers
    from people p join area a using (province_code)
    group by 1, 2, 3
  ), participants as (
    select c.fiscal_year, c.area, sum(c.counted) as counted, sum(c.reported) as reported,
           sum(c.core_trainers) as core_trainers, jsonb_object_agg(c.category, c.counted + c.reported) as by_category
    from people_by_category c
    group by c.fiscal_year, c.area
  ), cell as (
    select p.fiscal_year, p.province_code, sum(p.paired) as paired, sum(p.sum_before) as before, sum(p.sum_after) as after,
           sum(p.sum_gain_squares) as squares, sum(p.paired) >= networks.smallest_public_group() as is_public
    from present p
    where p.paired > 0
    group by p.fiscal_year, p.training_id, p.province_code
  ), province_tests as (
    select c.fiscal_year, c.province_code, c.is_public, sum(c.paired) as paired, sum(c.before) as before,
           sum(c.after) as after, sum(c.squares) as squares
    from cell c
    group by c.fiscal_year, c.province_code, c.is_public
  ), tests as (
    select c.fiscal_year, a.area, sum(c.paired)::bigint as paired, sum(c.before) as before, sum(c.after) as after,
           sum(c.squares) as squares, (sum(c.paired) filter (where c.is_public))::bigint as public_paired,
           sum(c.before) filter (where c.is_public) as public_before, sum(c.after) filter (where c.is_public) as public_after,
           sum(c.squares) filter (where c.is_public) as public_squares
    from province_tests c join area a using (province_code)
    group by c.fiscal_year, a.area
  )
  select y.fiscal_year, a.area, coalesce(t.held, 0)::integer,
         coalesce(p.counted, 0)::integer, coalesce(p.reported, 0)::integer, coalesce(p.by_category, '{}'),
         coalesce(t.provinces, 0)::integer, coalesce(p.core_trainers, 0)::integer,
         coalesce(s.paired, 0)::integer, round(s.before / s.paired, 6), round(s.after / s.paired, 6),
         networks.deviation(s.paired, s.after - s.before, s.squares),
         coalesce(s.public_paired, 0)::integer, round(s.public_before / s.public_paired, 6),
         round(s.public_after / s.public_paired, 6),
         networks.deviation(s.public_paired, s.public_after - s.public_before, s.public_squares)
  from year y
  cross join (select distinct area from area) a
  left join trainings t on t.fiscal_year = y.fiscal_year and t.area = a.area
  left join participants p on p.fiscal_year = y.fiscal_year and p.area = a.area
  left join tests s on s.fiscal_year = y.fiscal_year and s.area = a.area
$$;
--> statement-breakpoint
drop function networks.count_training_reach(integer[]);
--> statement-breakpoint
-- The areas trainings reached, shaped like networks.training_reach; those kept by retention among them. Of the trainings
-- of some fiscal years, of some trainings, or of all.
create function networks.count_training_reach(years integer[] default null, training_ids uuid[] default null)
returns table (training_id uuid, code text, starts_on date)
language plpgsql stable security definer
set search_path = pg_catalog
as $$
#variable_conflict use_column
declare
  chosen uuid[] := array(
    select t.id from networks.training t
    where (years is null or t.fiscal_year = any (years)) and (training_ids is null or t.id = any (training_ids)));
begin
  return query
    with present as materialized (
      select distinct p.training_id, p.province_code, p.district_code, p.lao_code
      from networks.participant p
      where p.attended and p.training_id = any (chosen)
    ), reached as (
      select t.id as training_id, t.province_code as code from networks.training t where t.id = any (chosen)
      union select r.training_id, r.province_code from networks.training_room r where r.training_id = any (chosen)
      union select training_id, province_code from present
      union select training_id, district_code from present
      union select training_id, lao_code from present
      union select o.training_id, o.code from networks.training_origin o where o.training_id = any (chosen)
    )
    select t.id, r.code, t.starts_on
    from reached r join networks.training t on t.id = r.training_id
    where r.code is not null;
end
$$;
--> statement-breakpoint
drop function networks.refresh_training_figures(integer[]);
--> statement-breakpoint
-- As networks.refresh_network_figures for the trainings: the areas they reached, their groups, and their figures. Where
-- what changed is known to be of some trainings alone, only their reach and groups are counted anew.
create function networks.refresh_training_figures(years integer[] default null, training_ids uuid[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
declare
  stale integer[];
begin
  perform pg_advisory_xact_lock(hashtext('networks.refresh_training_figures'));

  with fresh as materialized (
    select * from networks.count_training_reach(case when training_ids is null then years end, training_ids)
  ), gone as (
    delete from networks.training_reach r using networks.training t
      where t.id = r.training_id and (training_ids is not null or years is null or t.fiscal_year = any (years))
        and (training_ids is null or r.training_id = any (training_ids))
        and not exists (select from fresh f where f.training_id = r.training_id and f.code = r.code)
  )
  insert into networks.training_reach as r select * from fresh
    on conflict (training_id, code) do update set starts_on = excluded.starts_on where r.starts_on <> excluded.starts_on;

  with fresh as materialized (
    select * from networks.count_training_groups(case when training_ids is null then years end, training_ids)
  ), gone as (
    delete from networks.training_group g using networks.training t
      where t.id = g.training_id and (training_ids is not null or years is null or t.fiscal_year = any (years))
        and (training_ids is null or g.training_id = any (training_ids))
        and not exists (select from fresh f where f.training_id = g.training_id
          and f.province_code = g.province_code and f.category = g.category)
  )
  insert into networks.training_group as stored select * from fresh
    on conflict (training_id, province_code, category) do update set
      fiscal_year = excluded.fiscal_year, ends_on = excluded.ends_on, attended = excluded.attended,
      core_trainers = excluded.core_trainers, paired = excluded.paired, sum_before = excluded.sum_before,
      sum_after = excluded.sum_after, sum_gain_squares = excluded.sum_gain_squares
    where stored is distinct from excluded;

  stale := coalesce(networks.stale_training_years(years), '{}');
  delete from networks.training_figures
    where fiscal_year not in (select fiscal_year from networks.recorded_year(networks.first_training_record(), null, null));
  insert into networks.training_figures as stored select * from networks.count_training_figures(stale)
    on conflict (fiscal_year, area) do update set
      held = excluded.held, participants_counted = excluded.participants_counted,
      participants_reported = excluded.participants_reported, participants_by_category = excluded.participants_by_category,
      provinces_reached = excluded.provinces_reached, core_trainers = excluded.core_trainers,
      tests_paired = excluded.tests_paired, mean_before = excluded.mean_before, mean_after = excluded.mean_after,
      gain_deviation = excluded.gain_deviation, tests_public = excluded.tests_public,
      public_before = excluded.public_before, public_after = excluded.public_after,
      public_deviation = excluded.public_deviation
    where stored is distinct from excluded;
end
$$;
--> statement-breakpoint
select networks.refresh_training_figures();
