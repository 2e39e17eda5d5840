-- As networks.refresh_network_figures for the trainings: the areas they reached, and how many reached each, their groups,
-- and their figures. Where what changed is known to be of some trainings alone, only their reach and groups are counted anew.
-- What is counted meets what is stored once, in a full join, and only what differs is kept: to look for what is new and for
-- what is gone one after the other takes three times as long, and longer still once neither fits memory. Rows that are equal
-- are not touched: `on conflict do update` locks each of them, also where its condition does not hold.
create or replace function networks.refresh_training_figures(years integer[] default null, training_ids uuid[] default null)
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
declare
  chosen uuid[];
  stale integer[];
  reached text[];
begin
  perform pg_advisory_xact_lock(hashtext('networks.refresh_training_figures'));
  chosen := training_ids;
  if chosen is null and years is not null then
    chosen := array(select t.id from networks.training t where t.fiscal_year = any (years));
  end if;
  reached := networks.reached_areas(years, training_ids);

  with differing as materialized (
    select training_id, code, fresh.starts_on
    from networks.count_training_reach(null, chosen) fresh
    full join (select * from networks.training_reach where chosen is null or training_id = any (chosen)) stored
      using (training_id, code)
    where fresh.starts_on is distinct from stored.starts_on
  ), gone as (
    delete from networks.training_reach r using differing d
      where d.starts_on is null and r.training_id = d.training_id and r.code = d.code
  )
  insert into networks.training_reach select * from differing where starts_on is not null
    on conflict (training_id, code) do update set starts_on = excluded.starts_on;
  perform networks.refresh_reach_figures(reached || networks.reached_areas(years, training_ids));

  with differing as materialized (
    select training_id, province_code, category, fresh.fiscal_year, fresh.ends_on, fresh.attended, fresh.core_trainers,
           fresh.paired, fresh.sum_before, fresh.sum_after, fresh.sum_gain_squares
    from networks.count_training_groups(null, chosen) fresh
    full join (select * from networks.training_group where chosen is null or training_id = any (chosen)) stored
      using (training_id, province_code, category)
    where fresh is distinct from stored
  ), gone as (
    delete from networks.training_group g using differing d
      where d.attended is null and g.training_id = d.training_id and g.province_code = d.province_code
        and g.category = d.category
  )
  insert into networks.training_group select * from differing where attended is not null
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
