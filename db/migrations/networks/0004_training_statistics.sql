-- Whether the viewer may see what a group of people scored. One of fewer than five is withheld, so that nobody's result can
-- be guessed, from all but ONDC and the office of the province it belongs to.
create function networks.may_see_group(people bigint, province_code text)
returns boolean
language sql stable
as $$
  select people >= 5 or coalesce(
    current_setting('hub.role', true) in ('ONDC_ANALYST', 'ONDC_ADMIN')
    or (current_setting('hub.role', true) = 'PROVINCIAL_OFFICE' and province_code = current_setting('hub.province', true)),
    false)
$$;
--> statement-breakpoint
-- Participants of trainings by category, and (category null) all together. Participants are working records, their number
-- is public: so it runs as the owner and gives totals only.
create function networks.count_training_participants(training_ids uuid[])
returns table (
  training_id uuid, category text, registered integer, attended integer, core_trainers integer, laos integer
)
language sql stable security definer
set search_path = pg_catalog
as $$
  select p.training_id, p.category, count(*)::integer, (count(*) filter (where p.attended))::integer,
         (count(*) filter (where p.attended and p.is_core_trainer))::integer,
         (count(distinct p.lao_code) filter (where p.attended))::integer
  from networks.participant p
  where p.training_id = any (training_ids)
  group by grouping sets ((p.training_id), (p.training_id, p.category))
$$;
--> statement-breakpoint
-- The tests before and after trainings, over participants who attended and sat both; scores in percent. A group that the
-- viewer may not see is withheld.
create function networks.training_tests(training_ids uuid[])
returns table (
  training_id uuid, is_suppressed boolean, n integer, mean_before numeric, mean_after numeric, gain_deviation numeric
)
language sql stable security definer
set search_path = pg_catalog
as $$
  with result as (
    select training_id, count(*)::integer as n, round(avg(before), 6) as mean_before, round(avg(after), 6) as mean_after,
           round(stddev_samp(after - before), 6) as deviation
    from networks.paired_score()
    where training_id = any (training_ids)
    group by training_id
  )
  select t.id, not v.visible, case when v.visible then r.n end, case when v.visible then r.mean_before end,
         case when v.visible then r.mean_after end, case when v.visible then r.deviation end
  from result r
  join networks.training t on t.id = r.training_id
  cross join lateral (select networks.may_see_group(r.n, t.province_code) as visible) v
$$;
