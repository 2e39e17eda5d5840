-- The areas trainings reached, shaped like networks.training_reach.
create function networks.count_training_reach(years integer[] default null)
returns table (training_id uuid, code text, starts_on date)
language sql stable security definer
set search_path = pg_catalog
as $$
  with chosen as materialized (
    select id, province_code, starts_on from networks.training where years is null or fiscal_year = any (years)
  ), present as materialized (
    select distinct p.training_id, p.province_code, p.district_code, p.lao_code
    from networks.participant p join chosen c on c.id = p.training_id
    where p.attended
  ), reached as (
    select id, province_code as code from chosen
    union select r.training_id, r.province_code from networks.training_room r join chosen c on c.id = r.training_id
    union select training_id, province_code from present
    union select training_id, district_code from present
    union select training_id, lao_code from present
  )
  select c.id, r.code, c.starts_on
  from chosen c join reached r using (id)
  where r.code is not null
$$;
--> statement-breakpoint
-- The years whose rows are to be counted anew when something in `years` changed: what there is in total changes in the
-- years after too, and a first record gives years a figure that had none.
create function networks.stale_network_years(years integer[])
returns integer[]
language sql stable
as $$
  select array_agg(y.fiscal_year)
  from networks.recorded_year(networks.first_network_record(), null, null) y
  where years is null or y.fiscal_year >= (select min(year) from unnest(years) year)
     or not exists (select from networks.network_figures f where f.fiscal_year = y.fiscal_year)
$$;
--> statement-breakpoint
create function networks.stale_training_years(years integer[])
returns integer[]
language sql stable
as $$
  select array_agg(y.fiscal_year)
  from networks.recorded_year(networks.first_training_record(), null, null) y
  where years is null or y.fiscal_year = any (years)
     or not exists (select from networks.training_figures f where f.fiscal_year = y.fiscal_year)
$$;
--> statement-breakpoint
-- Brings the rollups to what the base tables say, where records of some fiscal years changed or (null) everywhere. To be
-- called in the transaction that changed them, with the year a record had before and the one it has now.
create function networks.refresh_rollups(years integer[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
declare
  network_years integer[];
  training_years integer[];
begin
  -- Two writers at once would each count without the other's rows: the second waits, then sees them.
  perform pg_advisory_xact_lock(hashtext('networks.refresh_rollups'));

  network_years := coalesce(networks.stale_network_years(years), '{}');
  delete from networks.network_figures
    where fiscal_year = any (network_years)
       or fiscal_year not in (select fiscal_year from networks.recorded_year(networks.first_network_record(), null, null));
  insert into networks.network_figures select * from networks.count_network_figures(network_years);

  training_years := coalesce(networks.stale_training_years(years), '{}');
  delete from networks.training_figures
    where fiscal_year = any (training_years)
       or fiscal_year not in (select fiscal_year from networks.recorded_year(networks.first_training_record(), null, null));
  insert into networks.training_figures select * from networks.count_training_figures(training_years);

  -- Only what differs is written, for the change log keeps these rows.
  with fresh as materialized (
    select * from networks.count_training_reach(refresh_rollups.years)
  ), gone as (
    delete from networks.training_reach r using networks.training t
      where t.id = r.training_id and (refresh_rollups.years is null or t.fiscal_year = any (refresh_rollups.years))
        and not exists (select from fresh f where f.training_id = r.training_id and f.code = r.code)
  )
  insert into networks.training_reach as r select * from fresh
    on conflict (training_id, code) do update set starts_on = excluded.starts_on where r.starts_on <> excluded.starts_on;
end
$$;
