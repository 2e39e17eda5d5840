-- Rows that are what they were are not touched: `on conflict do update` locks each of them, also where its condition does not
-- hold, which takes most of the time of a full count and the table's visibility map, without which areas are not counted by
-- index alone.
create or replace function networks.refresh_training_figures(years integer[] default null, training_ids uuid[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
declare
  stale integer[];
  reached text[];
begin
  perform pg_advisory_xact_lock(hashtext('networks.refresh_training_figures'));
  reached := networks.reached_areas(years, training_ids);

  with fresh as materialized (
    select * from networks.count_training_reach(case when training_ids is null then years end, training_ids)
  ), gone as (
    delete from networks.training_reach r using networks.training t
      where t.id = r.training_id and (training_ids is not null or years is null or t.fiscal_year = any (years))
        and (training_ids is null or r.training_id = any (training_ids))
        and not exists (select from fresh f where f.training_id = r.training_id and f.code = r.code)
  )
  insert into networks.training_reach
    select f.* from fresh f
    where not exists (select from networks.training_reach stored
      where stored.training_id = f.training_id and stored.code = f.code and stored.starts_on = f.starts_on)
    on conflict (training_id, code) do update set starts_on = excluded.starts_on;
  perform networks.refresh_reach_figures(reached || networks.reached_areas(years, training_ids));

  with fresh as materialized (
    select * from networks.count_training_groups(case when training_ids is null then years end, training_ids)
  ), gone as (
    delete from networks.training_group g using networks.training t
      where t.id = g.training_id and (training_ids is not null or years is null or t.fiscal_year = any (years))
        and (training_ids is null or g.training_id = any (training_ids))
        and not exists (select from fresh f where f.training_id = g.training_id
          and f.province_code = g.province_code and f.category = g.category)
  )
  insert into networks.training_group
    select f.* from fresh f
    where not exists (select from networks.training_group stored
      where stored.training_id = f.training_id and stored.province_code = f.province_code
        and stored.category = f.category and stored is not distinct from f)
    on conflict (training_id, province_code, category) do update set
      fiscal_year = excluded.fiscal_year, ends_on = excluded.ends_on, attended = excluded.attended,
      core_trainers = excluded.core_trainers, paired = excluded.paired, sum_before = excluded.sum_before,
      sum_after = excluded.sum_after, sum_gain_squares = excluded.sum_gain_squares;

  stale := coalesce(networks.stale_training_years(years), '{}');
  delete from networks.training_figures
    where fiscal_year not in (select fiscal_year from networks.recorded_year(networks.first_training_record(), null, null));
  insert into networks.training_figures as stored select * from networks.count_training_figures(stale)
    on conflict (fiscal_year, area) do update set
      held = excluded.held, participants_counted = excluded.participants_counted,
      participants_reported = excluded.participants_reported, participants_by_category = excluded.participants_by_category,
      provinces_reached = excluded.provinces_reached, core_trainers = excluded.core_trainers,
      tests_paired = excluded.tests_paired, mean_before = excluded.mean_before, mean_after = excluded.mean_after,
      gain_deviation = excluded.gain_deviation, tests_public = excluded.tests_public,
      public_before = excluded.public_before, public_after = excluded.public_after,
      public_deviation = excluded.public_deviation
    where stored is distinct from excluded;
end $$;
