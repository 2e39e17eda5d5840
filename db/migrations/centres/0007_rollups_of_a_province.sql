-- What the life of a centre needs of the database: the times in which it was open, why it works again, and figures brought
-- up to date for one province.

-- The times in which each centre was open, its first day and the first on which it was not open any more: a suspension ends
-- one, and the day it works again begins the next. Reports are owed for these. It shows what the viewer may see of the tables.
create view centres.centre_open_interval with (security_invoker = true) as
select o.centre_id, o.province_code, o.lao_code, o.opened_on, o.closed_on
from (
  select c.id as centre_id, c.province_code, c.lao_code, s.opened_on,
         least(c.closed_on, (
           select min(p.suspended_on) from centres.centre_suspension p
           where p.centre_id = c.id and p.suspended_on >= s.opened_on
         )) as closed_on
  from centres.centre c
  cross join lateral (
    select c.established_on as opened_on
    union select p.resumed_on from centres.centre_suspension p where p.centre_id = c.id
  ) s
  where c.established_on is not null and s.opened_on is not null
) o
where o.closed_on is null or o.closed_on > o.opened_on;
--> statement-breakpoint
grant select on centres.centre_open_interval to hub_centres;
--> statement-breakpoint
-- The stages each centre went through, each until the day of the next fact. It shows what the viewer may see of the tables.
create or replace view centres.centre_stage with (security_invoker = true) as
select e.centre_id,
       centres.stage_of(
         c.selected_on, c.oriented_on, c.established_on, c.closed_on,
         exists (
           select from centres.centre_suspension s
           where s.centre_id = e.centre_id and s.suspended_on <= e.since and (s.resumed_on is null or s.resumed_on > e.since)
         ),
         e.since
       ) as stage,
       e.since,
       lead(e.since) over (partition by e.centre_id order by e.since) as until,
       case
         when e.since = c.closed_on then c.closing_reason
         else (
           select case when s.suspended_on = e.since then s.reason else s.resuming_reason end
           from centres.centre_suspension s
           where s.centre_id = e.centre_id and e.since in (s.suspended_on, s.resumed_on)
           order by s.suspended_on desc limit 1
         )
       end as reason
from (
  select id as centre_id, selected_on as since from centres.centre where selected_on is not null
  union select id, oriented_on from centres.centre where oriented_on is not null
  union select id, established_on from centres.centre where established_on is not null
  union select centre_id, suspended_on from centres.centre_suspension
  union select centre_id, resumed_on from centres.centre_suspension where resumed_on is not null
  union select id, closed_on from centres.centre where closed_on is not null
) e
join centres.centre c on c.id = e.centre_id;
--> statement-breakpoint
drop function centres.count_centre_figures(integer[], date);
--> statement-breakpoint
-- Shaped like centres.centre_figures: every area's figures for some fiscal years or (null) for all up to the one after the
-- running one, by what was so at the end of `as_of` or (null) by everything recorded.
-- A year has figures once a centre had been established by then; from then on every area has them, 0 being a count.
-- `in_province` gives the row of that province alone, counted from its rows alone: the areas above it are sums of provinces.
-- It counts rows the caller may not see, and therefore runs as its owner and gives nothing but counts.
create function centres.count_centre_figures(
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
    join span s on least(c.selected_on, c.oriented_on, c.established_on) <= s.cutoff
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
--> statement-breakpoint
-- Adds up counts by key, given as an array of objects.
create function centres.sum_of_counts(counts jsonb) returns jsonb
language sql immutable parallel safe
set search_path = pg_catalog
as $$
  select coalesce(jsonb_object_agg(s.key, s.n), '{}')
  from (
    select e.key, sum(e.value::bigint) as n
    from jsonb_array_elements(counts) c, jsonb_each_text(c) e
    group by e.key
  ) s
$$;
--> statement-breakpoint
-- Brings the rollups of a province, its region and the nation to what the base tables say, for some fiscal years: what one
-- province's rows have changed. All counts are of things that lie in one province, so the areas above it are sums.
create function centres.refresh_province_rollups(province text, years integer[]) returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
declare
  first_day date;
  whole integer[];
  changed integer[];
begin
  perform pg_advisory_xact_lock(hashtext('centres.refresh_rollups'));
  select min(established_on) into first_day from centres.centre;
  -- The first centre of all gives every area figures for a year, and without it they all go.
  select array_agg(y.year) filter (where y.has is distinct from y.had), array_agg(y.year) filter (where y.has and y.had)
    into whole, changed
  from (
    select u.year, coalesce(first_day <= make_date(u.year - 543, 9, 30), false) as has,
           exists (select from centres.centre_figures f where f.fiscal_year = u.year and f.area = 'TH') as had
    from unnest(years) as u (year)
  ) y;
  if whole is not null then
    perform centres.refresh_rollups(whole);
  end if;
  if changed is null then
    return;
  end if;
  delete from centres.centre_figures f
  where f.fiscal_year = any (changed)
    and f.area in ('TH', province, (select p.region_code from centres.province p where p.code = province));
  insert into centres.centre_figures select * from centres.count_centre_figures(changed, null, province);
  insert into centres.centre_figures
  select f.fiscal_year, a.area, sum(f.established_in_year), sum(f.closed_in_year), sum(f.total_by_end), sum(f.lao_count),
         sum(f.laos_without_centre), sum(f.activities), centres.sum_of_counts(jsonb_agg(f.by_lao_type)),
         centres.sum_of_counts(jsonb_agg(f.by_stage)), centres.sum_of_counts(jsonb_agg(f.activities_by_mission)),
         centres.sum_of_counts(jsonb_agg(f.attendance_by_mission))
  from centres.centre_figures f
  join centres.province p on p.code = f.area
  cross join lateral (values ('TH'), (p.region_code)) as a (area)
  where f.fiscal_year = any (changed)
    and a.area in ('TH', (select q.region_code from centres.province q where q.code = province))
  group by 1, 2;
end
$$;
