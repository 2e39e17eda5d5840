-- Whether those put down for trainings are the people their series ask each province for: of the trainings whose series
-- name numbers, by province that takes part and by category. Participants are working records, their numbers are public:
-- so it runs as the owner and gives counts only.
create function networks.check_training_composition(training_ids uuid[])
returns table (training_id uuid, province_code text, category text, expected integer, enrolled integer, attended integer)
language sql stable security definer
set search_path = pg_catalog
as $$
  with chosen as (
    select t.id as training_id, t.series_id, t.province_code
    from networks.training t
    where t.id = any (training_ids)
      and exists (select from networks.training_series_seat s where s.series_id = t.series_id)
  ), people as (
    select p.training_id, p.province_code, p.category, count(*) as enrolled, count(*) filter (where p.attended) as attended
    from chosen c join networks.participant p using (training_id)
    where p.province_code is not null
    group by p.training_id, p.province_code, p.category
  ), taking_part as (
    select c.training_id, c.series_id, c.province_code from chosen c where c.province_code is not null
    union select c.training_id, c.series_id, r.province_code from chosen c join networks.training_room r using (training_id)
    union select c.training_id, c.series_id, p.province_code from chosen c join people p using (training_id)
  ), seat as (
    select t.training_id, t.province_code, s.category, s.people_per_province
    from taking_part t join networks.training_series_seat s using (series_id)
  )
  select training_id, province_code, category, coalesce(s.people_per_province, 0), coalesce(p.enrolled, 0)::integer,
         coalesce(p.attended, 0)::integer
  from seat s full join people p using (training_id, province_code, category)
$$;
