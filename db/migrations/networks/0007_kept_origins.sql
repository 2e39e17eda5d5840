-- Participants of trainings by category, and (category null) all together; LAOs only of all together, those kept by
-- retention among them. Participants are working records, their number is public: so it runs as the owner and gives
-- totals only.
create or replace function networks.count_training_participants(training_ids uuid[])
returns table (
  training_id uuid, category text, registered integer, attended integer, core_trainers integer, laos integer
)
language sql stable security definer
set search_path = pg_catalog
as $$
  with lao as (
    select p.training_id, p.lao_code as code
    from networks.participant p
    where p.training_id = any (training_ids) and p.attended and p.lao_code is not null
    union
    select o.training_id, o.code
    from networks.training_origin o
    where o.training_id = any (training_ids) and length(o.code) = 7
  ), laos as (
    select l.training_id, count(*)::integer as counted from lao l group by l.training_id
  ), people as (
    select p.training_id, p.category, count(*)::integer as registered, (count(*) filter (where p.attended))::integer as attended,
           (count(*) filter (where p.attended and p.is_core_trainer))::integer as core_trainers
    from networks.participant p
    where p.training_id = any (training_ids)
    group by grouping sets ((p.training_id), (p.training_id, p.category))
  )
  select p.training_id, p.category, p.registered, p.attended, p.core_trainers,
         case when p.category is null then coalesce(l.counted, 0) end
  from people p left join laos l using (training_id)
$$;
--> statement-breakpoint
-- The areas trainings reached, shaped like networks.training_reach; those kept by retention among them.
create or replace function networks.count_training_reach(years integer[] default null)
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
    union select o.training_id, o.code from networks.training_origin o join chosen c on c.id = o.training_id
  )
  select c.id, r.code, c.starts_on
  from chosen c join reached r using (id)
  where r.code is not null
$$;
