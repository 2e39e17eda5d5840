-- Figures on reporting. They count every report, also those the viewer could not open, so they run as the owner and give
-- totals only. The rollups, `hub verify` and questions about a past day all take them from here.

-- The ledger to be counted: as of a day, or (null) by everything recorded.
create function reporting.counted_ledger(years integer[], as_of date)
returns table (
  province_code text, fiscal_year integer, half text, due_on date, report_id uuid, state text, revision integer,
  first_submitted_on date
)
language sql stable
as $$
  select o.province_code, o.fiscal_year, o.half, o.due_on, p.report_id, p.state, p.revision, p.first_submitted_on
  from reporting.owed_round(null) o
  left join reporting.current_report() p using (centre_id, fiscal_year, half)
  where counted_ledger.as_of is null and (years is null or o.fiscal_year = any (years))
  union all
  select o.province_code, o.fiscal_year, o.half, o.due_on, p.report_id, p.state, p.revision, p.first_submitted_on
  from reporting.owed_round(as_of) o
  left join reporting.report_on(as_of) p using (centre_id, fiscal_year, half)
  where counted_ledger.as_of is not null and (years is null or o.fiscal_year = any (years))
$$;
--> statement-breakpoint
-- A province belongs to three areas that figures are given for: itself, its region, the nation.
create function reporting.province_area()
returns table (province_code text, area text)
language sql stable
as $$
  select code, code from reporting.province
  union all select code, region_code from reporting.province
  union all select code, 'TH' from reporting.province
$$;
--> statement-breakpoint
-- Shaped like reporting.reporting_figures. A round has rows when somebody owes a report for it, and then for all areas.
create function reporting.count_reporting_figures(years integer[] default null, as_of date default null)
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
    group by l.province_code, l.fiscal_year, l.half, l.due_on
  ), shown as (
    select * from counted
    union all
    select p.code, r.fiscal_year, r.half, r.due_on, 0, 0, 0, 0, 0, 0
    from reporting.reporting_round r
    cross join reporting.province p
    where (r.fiscal_year, r.half) in (select c.fiscal_year, c.half from counted c)
  )
  select s.fiscal_year, s.half, a.area, s.due_on, sum(s.expected)::integer, sum(s.submitted)::integer,
         sum(s.on_time)::integer, sum(s.returned)::integer, sum(s.empty)::integer, sum(s.accepted)::integer
  from shown s
  join reporting.province_area() a using (province_code)
  group by s.fiscal_year, s.half, a.area, s.due_on
$$;
--> statement-breakpoint
-- Shaped like reporting.obstacle_figures: of the submitted reports, how many name a class of obstacles.
create function reporting.count_obstacle_figures(years integer[] default null, as_of date default null)
returns table (
  fiscal_year integer, half text, area text, obstacle_class integer, reports integer, submitted integer
)
language sql stable security definer
set search_path = pg_catalog
as $$
  with ledger as materialized (
    select l.province_code, l.fiscal_year, l.half, l.report_id, l.revision, l.first_submitted_on
    from reporting.counted_ledger(years, as_of) l
  ), round as (
    select distinct fiscal_year, half from ledger
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
  cross join reporting.province_area() a
  left join submitted s on s.province_code = a.province_code and s.fiscal_year = r.fiscal_year and s.half = r.half
  left join named n
    on n.province_code = a.province_code and n.fiscal_year = r.fiscal_year and n.half = r.half and n.obstacle_class = c.number
  group by r.fiscal_year, r.half, a.area, c.number
$$;
--> statement-breakpoint
-- Brings the rollups to what the base tables say, for some fiscal years or (null) for all.
create function reporting.refresh_rollups(years integer[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
begin
  delete from reporting.reporting_figures where years is null or fiscal_year = any (years);
  insert into reporting.reporting_figures select * from reporting.count_reporting_figures(years);
  delete from reporting.obstacle_figures where years is null or fiscal_year = any (years);
  insert into reporting.obstacle_figures select * from reporting.count_obstacle_figures(years);
end
$$;
