-- The day on which the record of the networks begins; null while there is none.
create function networks.first_network_record()
returns date
language sql stable security definer
set search_path = pg_catalog
as $$
  select least(
    (select min(formed_on) from networks.network),
    (select min(since) from networks.network_status),
    (select min(least(started_on, finished_on)) from networks.network_step)
  )
$$;
--> statement-breakpoint
-- Figures on networks, shaped like networks.network_figures: as of a day, or (null) by everything recorded. The rollup,
-- `hub verify` and questions about a past day all take them from here.
create function networks.count_network_figures(years integer[] default null, as_of date default null)
returns table (
  fiscal_year integer, area text, formed_in_year integer, closed_in_year integer, total_by_end integer, active integer,
  steps_completed integer[], hours_networks integer, hours_total numeric
)
language sql stable security definer
set search_path = pg_catalog
as $$
  with year as materialized (
    select * from networks.recorded_year(networks.first_network_record(), years, as_of)
  ), process as materialized (
    select t.network_id,
           max(t.finished_on) filter (where t.step = 1) as done_1, max(t.finished_on) filter (where t.step = 2) as done_2,
           max(t.finished_on) filter (where t.step = 3) as done_3, max(t.finished_on) filter (where t.step = 4) as done_4,
           max(t.finished_on) filter (where t.step = 5) as done_5, max(t.finished_on) filter (where t.step = 6) as done_6,
           count(t.hours) as timed, sum(t.hours) as hours
    from networks.network_step t
    group by t.network_id
  ), stand as (
    select y.fiscal_year, y.day, n.province_code, p.*,
           coalesce(n.formed_on between y.starts_on and y.day, false) as formed,
           coalesce(n.formed_on is not null and n.closed_on between y.starts_on and y.day, false) as closed,
           n.formed_on <= y.day and coalesce(n.closed_on > y.day, true) as there,
           exists (
             select from networks.network_status s
             where s.network_id = n.id and s.status = 'ACTIVE' and s.since <= y.day and coalesce(s.until > y.day, true)
           ) as active,
           coalesce(n.closed_on > y.day, true) as open,
           coalesce(p.done_6 between y.starts_on and y.day and p.timed = 6, false) as through
    from year y
    cross join networks.network n
    left join process p on p.network_id = n.id
  ), counted as (
    select s.fiscal_year, s.province_code,
           count(*) filter (where s.formed) as formed,
           count(*) filter (where s.closed) as closed,
           count(*) filter (where s.there) as there,
           count(*) filter (where s.there and s.active) as active,
           count(*) filter (where s.open and s.done_1 <= s.day) as step_1,
           count(*) filter (where s.open and s.done_2 <= s.day) as step_2,
           count(*) filter (where s.open and s.done_3 <= s.day) as step_3,
           count(*) filter (where s.open and s.done_4 <= s.day) as step_4,
           count(*) filter (where s.open and s.done_5 <= s.day) as step_5,
           count(*) filter (where s.open and s.done_6 <= s.day) as step_6,
           count(*) filter (where s.through) as through,
           coalesce(sum(s.hours) filter (where s.through), 0) as hours
    from stand s
    group by s.fiscal_year, s.province_code
  )
  select y.fiscal_year, a.area,
         coalesce(sum(c.formed), 0)::integer, coalesce(sum(c.closed), 0)::integer,
         coalesce(sum(c.there), 0)::integer, coalesce(sum(c.active), 0)::integer,
         array[
           coalesce(sum(c.step_1), 0), coalesce(sum(c.step_2), 0), coalesce(sum(c.step_3), 0),
           coalesce(sum(c.step_4), 0), coalesce(sum(c.step_5), 0), coalesce(sum(c.step_6), 0)
         ]::integer[],
         coalesce(sum(c.through), 0)::integer, coalesce(sum(c.hours), 0)
  from year y
  cross join networks.province_area() a
  left join counted c on c.fiscal_year = y.fiscal_year and c.province_code = a.province_code
  group by y.fiscal_year, a.area
$$;
