-- What follows from the dated facts of centres: their stage on a day, their history, and the figures.

-- The fiscal year (Buddhist era) a day lies in: from October on it is the next one.
create function centres.fiscal_year(day date) returns integer
language sql immutable parallel safe
return extract(year from day)::integer + 543 + (extract(month from day) >= 10)::integer;
--> statement-breakpoint
-- A centre's stage at the end of a day, null before its first fact. Postgres inlines it, so it costs no call a row.
create function centres.stage_of(
  selected_on date, oriented_on date, established_on date, closed_on date, is_suspended boolean, day date
) returns text
language sql immutable parallel safe
as $$
  select case
    when closed_on <= day then 'CLOSED'
    when established_on <= day then case when is_suspended then 'SUSPENDED' else 'ESTABLISHED' end
    when oriented_on <= day then 'ORIENTED'
    when selected_on <= day then 'SELECTED'
  end
$$;
--> statement-breakpoint
-- The stages each centre went through, each until the day of the next fact. It shows what the viewer may see of the tables.
create view centres.centre_stage with (security_invoker = true) as
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
         else (select s.reason from centres.centre_suspension s where s.centre_id = e.centre_id and s.suspended_on = e.since)
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
grant select on centres.centre_stage to hub_centres;
--> statement-breakpoint
-- Shaped like centres.centre_figures: every area's figures for some fiscal years or (null) for all up to the one after the
-- running one, by what was so at the end of `as_of` or (null) by everything recorded.
-- A year has figures once a centre had been established by then; from then on every area has them, 0 being a count.
-- It counts rows the caller may not see, and therefore runs as its owner and gives nothing but counts.
create function centres.count_centre_figures(years integer[] default null, as_of date default null)
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
  ), lao_type as materialized (
    -- The oldest known type also holds for the days before it.
    select lao_code, type, valid_to,
           case when row_number() over (partition by lao_code order by valid_from) = 1 then '-infinity' else valid_from end as valid_from
    from centres.lao_version
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
    from span s
    join centres.centre c on least(c.selected_on, c.oriented_on, c.established_on) <= s.cutoff
  ), lao as materialized (
    select s.year, s.cutoff, l.code, l.province_code, l.type
    from span s
    join centres.lao l
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
    select s.year, a.province_code, m.measure, a.mission::text, m.n
    from span s
    cross join lateral (
      select province_code, mission, count(*) as held, coalesce(sum(attendance), 0) as attended
      from centres.activity
      where held_on between s.starts_on and s.cutoff
      group by 1, 2
    ) a
    cross join lateral (values ('activities', a.held), ('attendance', a.attended)) as m (measure, n)
  ), sum as (
    select f.year, coalesce(f.province_code, p.region_code, 'TH') as area, f.measure, f.key, sum(f.n) as n
    from fact f
    join centres.province p on p.code = f.province_code
    group by grouping sets ((f.year, f.measure, f.key), (f.year, p.region_code, f.measure, f.key), (f.year, f.province_code, f.measure, f.key))
  ), area (code) as (
    select 'TH' union all select code from centres.region union all select code from centres.province
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
-- Brings the rollups to what the base tables say, for some fiscal years or (null) for all.
create function centres.refresh_rollups(years integer[] default null) returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
begin
  -- Of two writers the second counts after the first has committed.
  perform pg_advisory_xact_lock(hashtext('centres.refresh_rollups'));
  delete from centres.centre_figures where years is null or fiscal_year = any (years);
  insert into centres.centre_figures select * from centres.count_centre_figures(years);
end
$$;
--> statement-breakpoint
-- Where the rollups differ from a recount: nothing, unless a write forgot them. A year that began since they were last
-- refreshed counts as missing; one beyond the running year does not.
create function centres.rollup_differences()
returns table (fiscal_year integer, area text, stored jsonb, counted jsonb)
language sql stable security definer
set search_path = pg_catalog
as $$
  select coalesce(r.fiscal_year, c.fiscal_year), coalesce(r.area, c.area), to_jsonb(r), to_jsonb(c)
  from centres.centre_figures r
  full join centres.count_centre_figures() c on c.fiscal_year = r.fiscal_year and c.area = r.area
  where to_jsonb(r) is distinct from to_jsonb(c)
    and (r.area is not null or c.fiscal_year <= centres.fiscal_year((now() at time zone 'Asia/Bangkok')::date))
$$;
