DROP INDEX "centres"."centre_by_lao";--> statement-breakpoint
CREATE INDEX "centre_by_lao_and_closing" ON "centres"."centre" USING btree ("lao_code",(case when "closed_on" is null then 'infinity' else "closed_on" end));
--> statement-breakpoint
-- Shaped like centres.centre_figures: every area's figures for some fiscal years or (null) for all up to the one after the
-- running one, by what was so at the end of `as_of` or (null) by everything recorded.
-- A year has figures once a centre had been established by then; from then on every area has them, 0 being a count.
-- `in_province` gives the row of that province alone, counted from its rows alone: the areas above it are sums of provinces.
-- A centre is gone through year by year until it is closed, and counted as closed in the years after.
-- It counts rows the caller may not see, and therefore runs as its owner and gives nothing but counts.
create or replace function centres.count_centre_figures(
  years integer[] default null, as_of date default null, in_province text default null
)
returns setof centres.centre_figures
language sql stable security definer
set search_path = pg_catalog
as $$
  with beginning as (
    select min(established_on) as day from centres.centre
  ), span as materialized (
    select y.year, make_date(y.year - 544, 10, 1) as starts_on, least(make_date(y.year - 543, 9, 30), as_of) as cutoff
    from beginning b
    cross join lateral unnest(coalesce(years, array(
      select generate_series(
        centres.fiscal_year(b.day), centres.fiscal_year((now() at time zone 'Asia/Bangkok')::date) + 1)
    ))) as y (year)
    where b.day <= least(make_date(y.year - 543, 9, 30), as_of)
      and (as_of is null or make_date(y.year - 544, 10, 1) <= as_of)
  ), place as materialized (
    select code, region_code from centres.province where in_province is null or code = in_province
  ), lao_type as materialized (
    -- The oldest known type also holds for the days before it.
    select v.lao_code, v.type, v.valid_to,
           case when row_number() over (partition by v.lao_code order by v.valid_from) = 1 then '-infinity' else v.valid_from end as valid_from
    from place p
    join centres.lao l on l.province_code = p.code
    join centres.lao_version v on v.lao_code = l.code
  ), centre as materialized (
    select s.year, s.cutoff, c.lao_code, c.province_code,
           c.established_on between s.starts_on and s.cutoff as was_established,
           c.established_on is not null and c.closed_on between s.starts_on and s.cutoff as was_closed,
           c.established_on <= s.cutoff and (c.closed_on is null or c.closed_on > s.cutoff) as is_open,
           centres.stage_of(
             c.selected_on, c.oriented_on, c.established_on, c.closed_on,
             exists (
               select from centres.centre_suspension p
               where p.centre_id = c.id and p.suspended_on <= s.cutoff and (p.resumed_on is null or p.resumed_on > s.cutoff)
             ),
             s.cutoff
           ) as stage
    from place a
    join centres.centre c on c.province_code = a.code
    join span s
      on least(c.selected_on, c.oriented_on, c.established_on) <= s.cutoff
      and (c.closed_on is null or c.closed_on >= s.starts_on)
  ), closed_before as materialized (
    select c.province_code, centres.fiscal_year(c.closed_on) as year, count(*) as n
    from place a
    join centres.centre c on c.province_code = a.code
    where c.closed_on is not null
    group by 1, 2
  ), lao as materialized (
    select s.year, s.cutoff, l.code, l.province_code, l.type
    from place a
    join centres.lao l on l.province_code = a.code
    join span s
      on (l.established_on is null or l.established_on <= s.cutoff) and (l.closed_on is null or l.closed_on > s.cutoff)
  ), fact (year, province_code, measure, key, n) as (
    select year, province_code, 'established', '', count(*) from centre where was_established group by 1, 2
    union all
    select year, province_code, 'closed', '', count(*) from centre where was_closed group by 1, 2
    union all
    select year, province_code, 'stage', stage, count(*) from centre group by 1, 2, 4
    union all
    select s.year, c.province_code, 'stage', 'CLOSED', sum(c.n)
    from span s join closed_before c on c.year < s.year
    group by 1, 2
    union all
    select c.year, c.province_code, 'open', coalesce(t.type, l.type), count(*)
    from centre c
    join centres.lao l on l.code = c.lao_code
    left join lao_type t
      on t.lao_code = c.lao_code and t.valid_from <= c.cutoff and (t.valid_to is null or t.valid_to > c.cutoff)
    where c.is_open
    group by 1, 2, 4
    union all
    select year, province_code, 'laos', '', count(*) from lao group by 1, 2
    union all
    select l.year, l.province_code, 'covered', '', count(distinct l.code)
    from lao l
    join centre c on c.year = l.year and c.lao_code = l.code and c.is_open
    group by 1, 2
    union all
    select s.year, p.code, m.measure, a.mission::text, m.n
    from span s
    cross join place p
    cross join lateral (
      select mission, count(*) as held, coalesce(sum(attendance), 0) as attended
      from centres.activity
      where province_code = p.code and held_on between s.starts_on and s.cutoff
      group by 1
    ) a
    cross join lateral (values ('activities', a.held), ('attendance', a.attended)) as m (measure, n)
  ), sum as (
    select f.year, coalesce(f.province_code, p.region_code, 'TH') as area, f.measure, f.key, sum(f.n) as n
    from fact f
    join place p on p.code = f.province_code
    group by grouping sets ((f.year, f.measure, f.key), (f.year, p.region_code, f.measure, f.key), (f.year, f.province_code, f.measure, f.key))
  ), area (code) as (
    select 'TH' where in_province is null
    union all select code from centres.region where in_province is null
    union all select code from place
  )
  select s.year, a.code,
         coalesce(sum(f.n) filter (where f.measure = 'established'), 0)::integer,
         coalesce(sum(f.n) filter (where f.measure = 'closed'), 0)::integer,
         coalesce(sum(f.n) filter (where f.measure = 'open'), 0)::integer,
         coalesce(sum(f.n) filter (where f.measure = 'laos'), 0)::integer,
         (coalesce(sum(f.n) filter (where f.measure = 'laos'), 0) - coalesce(sum(f.n) filter (where f.measure = 'covered'), 0))::integer,
         coalesce(sum(f.n) filter (where f.measure = 'activities'), 0)::integer,
         coalesce(jsonb_object_agg(f.key, f.n) filter (where f.measure = 'open'), '{}'),
         coalesce(jsonb_object_agg(f.key, f.n) filter (where f.measure = 'stage'), '{}'),
         coalesce(jsonb_object_agg(f.key, f.n) filter (where f.measure = 'activities'), '{}'),
         coalesce(jsonb_object_agg(f.key, f.n) filter (where f.measure = 'attendance'), '{}')
  from span s
  cross join area a
  left join sum f on f.year = s.year and f.area = a.code
  group by s.year, a.code
$$;
