CREATE INDEX "training_reach_of_provinces" ON "networks"."training_reach" USING btree ("training_id","code") WHERE length("networks"."training_reach"."code") = 2;--> statement-breakpoint
-- Figures on trainings, shaped like networks.training_figures: as of a day, or (null) by everything recorded. A training
-- counts once for every area it reached, so trainings and provinces are counted as distinct, never added up; people and
-- tests are sums of the trainings' groups. Test results stand there twice: of all, and (`public`) of the groups that are
-- large enough, a group being the people of one province at one training.
create or replace function networks.count_training_figures(years integer[] default null, as_of date default null)
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
           sum(p.sum_gain_squares) as squares, sum(p.paired) >= (select networks.smallest_public_group()) as is_public
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
