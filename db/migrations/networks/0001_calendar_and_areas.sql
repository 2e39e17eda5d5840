-- The fiscal year of a day: 1 October to 30 September, named by the Buddhist year in which it ends.
create function networks.fiscal_year_of(day date)
returns integer
language sql immutable
as $$ select extract(year from day + interval '3 months')::integer + 543 $$;
--> statement-breakpoint
-- A province belongs to three areas that figures are given for: itself, its region, the nation.
create function networks.province_area()
returns table (province_code text, area text)
language sql stable
as $$
  select code, code from networks.province
  union all select code, region_code from networks.province
  union all select code, 'TH' from networks.province
$$;
--> statement-breakpoint
-- The fiscal years there can be a figure for: from the first record on, of those asked for, or (null) all that have begun.
-- As of a day, years that begin after it have none. `day` is the last day that counts: the day asked about, at most the
-- year's last one.
create function networks.recorded_year(first_record date, years integer[], as_of date)
returns table (fiscal_year integer, starts_on date, day date)
language sql stable
as $$
  select year, make_date(year - 544, 10, 1), least(as_of, make_date(year - 543, 9, 30))
  from generate_series(
    networks.fiscal_year_of(first_record),
    least(
      networks.fiscal_year_of(as_of),
      coalesce(
        (select max(asked) from unnest(years) as asked),
        networks.fiscal_year_of((now() at time zone 'Asia/Bangkok')::date)
      )
    )
  ) as year
  where (years is null or year = any (years)) and first_record <= least(as_of, make_date(year - 543, 9, 30))
$$;
