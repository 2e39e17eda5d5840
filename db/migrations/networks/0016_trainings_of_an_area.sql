CREATE TABLE "networks"."reach_figures" (
	"code" text PRIMARY KEY NOT NULL,
	"trainings" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "networks"."reach_figures" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE POLICY "read" ON "networks"."reach_figures" AS PERMISSIVE FOR SELECT TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) is not null);--> statement-breakpoint
CREATE POLICY "administer" ON "networks"."reach_figures" AS PERMISSIVE FOR ALL TO "hub_networks" USING ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN') WITH CHECK ((select nullif(current_setting('hub.role', true), '')) = 'ONDC_ADMIN');--> statement-breakpoint
CREATE POLICY "maintenance" ON "networks"."reach_figures" AS PERMISSIVE FOR ALL TO "hub_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
-- How many trainings reached some areas or (null) each, shaped like networks.reach_figures.
create function networks.count_reach_figures(areas text[] default null)
returns table (code text, trainings integer)
language sql stable security definer
set search_path = pg_catalog
as $$
  select r.code, count(*)::integer
  from networks.training_reach r
  where areas is null or r.code = any (areas)
  group by r.code
$$;
--> statement-breakpoint
-- The areas that some trainings, or those of some fiscal years, reached; null where all trainings are meant.
create function networks.reached_areas(years integer[], training_ids uuid[])
returns text[]
language sql stable security definer
set search_path = pg_catalog
as $$
  select coalesce(array_agg(distinct r.code), '{}')
  from networks.training_reach r join networks.training t on t.id = r.training_id
  where (training_ids is null or t.id = any (training_ids))
    and (training_ids is not null or t.fiscal_year = any (years))
  having years is not null or training_ids is not null
$$;
--> statement-breakpoint
-- Brings networks.reach_figures to what networks.training_reach says, for some areas or (null) for all.
create function networks.refresh_reach_figures(areas text[])
returns void
language plpgsql security definer
set search_path = pg_catalog
as $$
begin
  delete from networks.reach_figures f
    where (areas is null or f.code = any (areas))
      and not exists (select from networks.training_reach r where r.code = f.code);
  insert into networks.reach_figures as stored select * from networks.count_reach_figures(areas)
    on conflict (code) do update set trainings = excluded.trainings where stored.trainings <> excluded.trainings;
end
$$;
--> statement-breakpoint
-- As networks.refresh_network_figures for the trainings: the areas they reached, and how many reached each, their groups,
-- and their figures. Where what changed is known to be of some trainings alone, only their reach and groups are counted anew.
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
  insert into networks.training_reach as r select * from fresh
    on conflict (training_id, code) do update set starts_on = excluded.starts_on where r.starts_on <> excluded.starts_on;
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
  insert into networks.training_group as stored select * from fresh
    on conflict (training_id, province_code, category) do update set
      fiscal_year = excluded.fiscal_year, ends_on = excluded.ends_on, attended = excluded.attended,
      core_trainers = excluded.core_trainers, paired = excluded.paired, sum_before = excluded.sum_before,
      sum_after = excluded.sum_after, sum_gain_squares = excluded.sum_gain_squares
    where stored is distinct from excluded;

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
end
$$;
--> statement-breakpoint
select networks.refresh_reach_figures(null);
