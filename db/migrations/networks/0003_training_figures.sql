-- The day on which the record of the trainings begins; null while there is none.
create function networks.first_training_record()
returns date
language sql stable security definer
set search_path = pg_catalog
as $$ select min(starts_on) from networks.training $$;
--> statement-breakpoint
-- The trainings held, by the fiscal year of their first day: as of a day, those whose last day had come.
create function networks.held_training(years integer[], as_of date)
returns table (training_id uuid, fiscal_year integer, province_code text)
language sql stable
as $$
  select id, t.fiscal_year, t.province_code
  from networks.training t
  where status = 'COMPLETED' and (years is null or t.fiscal_year = any (years)) and ends_on <= coalesce(as_of, 'infinity')
$$;
--> statement-breakpoint
-- Participants who attended a training and sat both its tests; scores in percent.
create function networks.paired_score()
returns table (training_id uuid, participant_id uuid, province_code text, before numeric, after numeric)
language sql stable
as $$
  select p.training_id, p.id, p.province_code, 100 * pre.score / pre.max_score, 100 * post.score / post.max_score
  from networks.participant p
  join networks.test_score pre on pre.participant_id = p.id and pre.kind = 'PRE'
  join networks.test_score post on post.participant_id = p.id and post.kind = 'POST'
  where p.attended
$$;
--> statement-breakpoint
-- Figures on trainings, shaped like networks.training_figures: as of a day, or (null) by everything recorded. A training
-- counts once for every area it reached, so trainings and provinces are counted as distinct, never added up.
create function networks.count_training_figures(years integer[] default null, as_of date default null)
returns table (
  fiscal_year integer, area text, held integer, participants_counted integer, participants_reported integer,
  participants_by_category jsonb, provinces_reached integer, core_trainers integer,
  tests_paired integer, mean_before numeric, mean_after numeric, gain_deviation numeric
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
    select h.fiscal_year, h.training_id, coalesce(p.province_code, '') as province_code, p.category, p.is_core_trainer
    from held h join networks.participant p using (training_id)
    where p.attended
  ), reached as (
    select h.fiscal_year, h.training_id, coalesce(h.province_code, '') as province_code from held h
    union select h.fiscal_year, h.training_id, r.province_code from held h join networks.training_room r using (training_id)
    union select p.fiscal_year, p.training_id, p.province_code from present p
  ), trainings as (
    select r.fiscal_year, a.area, count(distinct r.training_id) as held, count(distinct nullif(r.province_code, '')) as provinces
    from reached r join area a using (province_code)
    group by r.fiscal_year, a.area
  ), people as (
    select p.fiscal_year, p.province_code, p.category,
           count(*) as counted, 0 as reported, count(*) filter (where p.is_core_trainer) as core_trainers
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
  ), tests as (
    select h.fiscal_year, a.area, count(*) as paired, round(avg(s.before), 6) as before, round(avg(s.after), 6) as after,
           round(stddev_samp(s.after - s.before), 6) as deviation
    from held h
    join networks.paired_score() s using (training_id)
    join area a on a.province_code = coalesce(s.province_code, '')
    group by h.fiscal_year, a.area
  )
  select y.fiscal_year, a.area, coalesce(t.held, 0)::integer,
         coalesce(p.counted, 0)::integer, coalesce(p.reported, 0)::integer, coalesce(p.by_category, '{}'),
         coalesce(t.provinces, 0)::integer, coalesce(p.core_trainers, 0)::integer,
         coalesce(s.paired, 0)::integer, s.before, s.after, s.deviation
  from year y
  cross join (select distinct area from area) a
  left join trainings t on t.fiscal_year = y.fiscal_year and t.area = a.area
  left join participants p on p.fiscal_year = y.fiscal_year and p.area = a.area
  left join tests s on s.fiscal_year = y.fiscal_year and s.area = a.area
$$;
