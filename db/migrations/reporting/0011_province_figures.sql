-- Figures on reporting can be counted for some provinces alone, so that one centre's report costs its province's count and
-- not the nation's. For some provinces only their own rows are given: what regions and the nation have is their sum.
drop function reporting.count_reporting_figures(integer[], date);
--> statement-breakpoint
drop function reporting.count_obstacle_figures(integer[], date);
--> statement-breakpoint
-- The areas that a count gives rows for: of all provinces each with its region and the nation, of some only themselves.
create function reporting.counted_area(provinces text[])
returns table (province_code text, area text)
language sql stable
as $$
  select a.province_code, a.area
  from reporting.province_area() a
  where counted_area.provinces is null
    or (a.area = a.province_code and a.province_code = any (counted_area.provinces))
$$;
--> statement-breakpoint
-- Shaped like reporting.reporting_figures. A round has rows when somebody owes a report for it, and then for all areas.
create function reporting.count_reporting_figures(
  years integer[] default null, as_of date default null, provinces text[] default null
)
returns table (
  fiscal_year integer, half text, area text, due_on date,
  expected integer, submitted integer, on_time integer, returned integer, empty integer, accepted integer
)
language sql stable security definer
set search_path = pg_catalog
as $$
  with counted as (
    select l.province_code, l.fiscal_year, l.half, l.due_on,
           count(*) as expected,
           count(l.first_submitted_on) as submitted,
           count(*) filter (where l.first_submitted_on <= l.due_on) as on_time,
           count(l.first_submitted_on) filter (where l.state = 'RETURNED') as returned,
           count(*) filter (where l.first_submitted_on is null and l.state <> 'DRAFT') as empty,
           count(*) filter (where l.state = 'ACCEPTED') as accepted
    from reporting.counted_ledger(years, as_of) l
    where provinces is null or l.province_code = any (provinces)
    group by l.province_code, l.fiscal_year, l.half, l.due_on
  ), shown as (
    select * from counted
    union all
    select p.code, r.fiscal_year, r.half, r.due_on, 0, 0, 0, 0, 0, 0
    from reporting.reporting_round r
    cross join reporting.province p
    where (years is null or r.fiscal_year = any (years))
      and exists (
        select from reporting.owed_round(as_of) o where o.fiscal_year = r.fiscal_year and o.half = r.half
      )
  )
  select s.fiscal_year, s.half, a.area, s.due_on, sum(s.expected)::integer, sum(s.submitted)::integer,
         sum(s.on_time)::integer, sum(s.returned)::integer, sum(s.empty)::integer, sum(s.accepted)::integer
  from shown s
  join reporting.counted_area(provinces) a using (province_code)
  group by s.fiscal_year, s.half, a.area, s.due_on
$$;
--> statement-breakpoint
-- Shaped like reporting.obstacle_figures: of the submitted reports, how many name a class of obstacles.
create function reporting.count_obstacle_figures(
  years integer[] default null, as_of date default null, provinces text[] default null
)
returns table (
  fiscal_year integer, half text, area text, obstacle_class integer, reports integer, submitted integer
)
language sql stable security definer
set search_path = pg_catalog
as $$
  with ledger as materialized (
    select l.province_code, l.fiscal_year, l.half, l.report_id, l.revision, l.first_submitted_on
    from reporting.counted_ledger(years, as_of) l
    where provinces is null or l.province_code = any (provinces)
  ), round as (
    select r.fiscal_year, r.half
    from reporting.reporting_round r
    where (years is null or r.fiscal_year = any (years))
      and exists (
        select from reporting.owed_round(as_of) o where o.fiscal_year = r.fiscal_year and o.half = r.half
      )
  ), submitted as (
    select province_code, fiscal_year, half, count(*) as submitted
    from ledger where first_submitted_on is not null
    group by province_code, fiscal_year, half
  ), named as (
    select l.province_code, l.fiscal_year, l.half, o.obstacle_class, count(*) as reports
    from ledger l
    join reporting.report_obstacle o on o.report_id = l.report_id and o.revision = l.revision
    where l.first_submitted_on is not null
    group by l.province_code, l.fiscal_year, l.half, o.obstacle_class
  )
  select r.fiscal_year, r.half, a.area, c.number,
         coalesce(sum(n.reports), 0)::integer, coalesce(sum(s.submitted), 0)::integer
  from round r
  cross join reporting.obstacle_class c
  cross join reporting.counted_area(provinces) a
  left join submitted s on s.province_code = a.province_code and s.fiscal_year = r.fiscal_year and s.half = r.half
  left join named n
    on n.province_code = a.province_code and n.fiscal_year = r.fiscal_year and n.half = r.half and n.obstacle_class = c.number
  group by r.fiscal_year, r.half, a.area, c.number
$$;
--> statement-breakpoint
-- Brings the rollups of some fiscal years to what the base tables say, where only what some provinces report has changed:
-- theirs are counted anew, those of their regions and of the nation are the sums of all provinces'.
create function reporting.refresh_rollups(years integer[], provinces text[])
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
declare
  above text[] := array(
    select distinct a.area from reporting.province_area() a
    where a.province_code = any (refresh_rollups.provinces) and a.area <> a.province_code);
  touched text[] := above || refresh_rollups.provinces;
begin
  delete from reporting.reporting_figures where fiscal_year = any (years) and area = any (touched);
  insert into reporting.reporting_figures select * from reporting.count_reporting_figures(years, null, provinces);
  insert into reporting.reporting_figures
    select f.fiscal_year, f.half, a.area, f.due_on, sum(f.expected), sum(f.submitted), sum(f.on_time), sum(f.returned),
           sum(f.empty), sum(f.accepted)
    from reporting.reporting_figures f
    join reporting.province_area() a on a.province_code = f.area
    where f.fiscal_year = any (years) and a.area = any (above)
    group by f.fiscal_year, f.half, a.area, f.due_on;
  delete from reporting.obstacle_figures where fiscal_year = any (years) and area = any (touched);
  insert into reporting.obstacle_figures select * from reporting.count_obstacle_figures(years, null, provinces);
  insert into reporting.obstacle_figures
    select f.fiscal_year, f.half, a.area, f.obstacle_class, sum(f.reports), sum(f.submitted)
    from reporting.obstacle_figures f
    join reporting.province_area() a on a.province_code = f.area
    where f.fiscal_year = any (years) and a.area = any (above)
    group by f.fiscal_year, f.half, a.area, f.obstacle_class;
end
$$;
