-- Brings the figures on networks to what the base tables say, where records of some fiscal years changed or (null)
-- everywhere; only rows that differ are written. To be called in the transaction that changed the records, with the year
-- a record had before and the one it has now.
create function networks.refresh_network_figures(years integer[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
declare
  stale integer[];
begin
  -- Two writers at once would each count without the other's rows: the second waits, then sees them.
  perform pg_advisory_xact_lock(hashtext('networks.refresh_network_figures'));
  stale := coalesce(networks.stale_network_years(years), '{}');

  delete from networks.network_figures
    where fiscal_year not in (select fiscal_year from networks.recorded_year(networks.first_network_record(), null, null));
  insert into networks.network_figures as stored select * from networks.count_network_figures(stale)
    on conflict (fiscal_year, area) do update set
      formed_in_year = excluded.formed_in_year, closed_in_year = excluded.closed_in_year,
      total_by_end = excluded.total_by_end, active = excluded.active, steps_completed = excluded.steps_completed,
      hours_networks = excluded.hours_networks, hours_total = excluded.hours_total
    where stored is distinct from excluded;
end
$$;
--> statement-breakpoint
-- As networks.refresh_network_figures for the figures on trainings and the areas they reached.
create function networks.refresh_training_figures(years integer[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
declare
  stale integer[];
begin
  perform pg_advisory_xact_lock(hashtext('networks.refresh_training_figures'));
  stale := coalesce(networks.stale_training_years(years), '{}');

  delete from networks.training_figures
    where fiscal_year = any (stale)
       or fiscal_year not in (select fiscal_year from networks.recorded_year(networks.first_training_record(), null, null));
  insert into networks.training_figures select * from networks.count_training_figures(stale);

  -- Only what differs is written.
  with fresh as materialized (
    select * from networks.count_training_reach(refresh_training_figures.years)
  ), gone as (
    delete from networks.training_reach r using networks.training t
      where t.id = r.training_id
        and (refresh_training_figures.years is null or t.fiscal_year = any (refresh_training_figures.years))
        and not exists (select from fresh f where f.training_id = r.training_id and f.code = r.code)
  )
  insert into networks.training_reach as r select * from fresh
    on conflict (training_id, code) do update set starts_on = excluded.starts_on where r.starts_on <> excluded.starts_on;
end
$$;
--> statement-breakpoint
-- Brings all rollups to what the base tables say, where records of some fiscal years changed or (null) everywhere.
create or replace function networks.refresh_rollups(years integer[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
begin
  perform networks.refresh_network_figures(years);
  perform networks.refresh_training_figures(years);
end
$$;
