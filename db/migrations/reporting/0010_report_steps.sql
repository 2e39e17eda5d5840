-- Which state of a report follows which, and who brings it about: so also for statements that go around the verbs.
create function reporting.report_step()
returns table (by_role text, before text, after text)
language sql immutable
as $$
  values ('LAO_OFFICER', 'DRAFT', 'SUBMITTED'), ('LAO_OFFICER', 'RETURNED', 'SUBMITTED'),
    ('LAO_OFFICER', 'SUBMITTED', 'WITHDRAWN'), ('LAO_OFFICER', 'RETURNED', 'WITHDRAWN'),
    ('LAO_OFFICER', 'ENDORSED', 'WITHDRAWN'),
    ('PROVINCIAL_OFFICE', 'SUBMITTED', 'ENDORSED'),
    ('PROVINCIAL_OFFICE', 'SUBMITTED', 'RETURNED'), ('PROVINCIAL_OFFICE', 'ENDORSED', 'RETURNED'),
    ('ONDC_ADMIN', 'SUBMITTED', 'RETURNED'), ('ONDC_ADMIN', 'ENDORSED', 'RETURNED'),
    ('ONDC_ADMIN', 'SUBMITTED', 'ACCEPTED'), ('ONDC_ADMIN', 'ENDORSED', 'ACCEPTED')
$$;
--> statement-breakpoint
-- The owner's maintenance commands set no role and load reports as they are.
create function reporting.guard_report() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
  who text := nullif(current_setting('hub.role', true), '');
begin
  if who is null then return new; end if;
  if (new.centre_id, new.fiscal_year, new.half) is distinct from (old.centre_id, old.fiscal_year, old.half) then
    raise insufficient_privilege using message = 'a report stays with its centre and its round';
  end if;
  if new.state <> old.state and (who, old.state, new.state) not in (select * from reporting.report_step()) then
    raise insufficient_privilege using message = format('%s does not bring a report from %s to %s', who, old.state, new.state);
  end if;
  if new.revision <> old.revision and (who, old.state, new.state) not in (
    ('LAO_OFFICER', 'RETURNED', 'SUBMITTED'), ('ONDC_ADMIN', 'ACCEPTED', 'ACCEPTED')
  ) then
    raise insufficient_privilege using message = format('%s does not change what a report says that is %s', who, old.state);
  end if;
  if new.first_submitted_at is distinct from old.first_submitted_at
    and (old.first_submitted_at is not null or who <> 'LAO_OFFICER') then
    raise insufficient_privilege using message = 'a report keeps the day of its first submission';
  end if;
  return new;
end
$$;
--> statement-breakpoint
create trigger guard before update on reporting.centre_report
for each row execute function reporting.guard_report();
--> statement-breakpoint
select set_config('hub.bulk', 'on', true);
--> statement-breakpoint
update reporting.report_revision v set accepted_at = accepted.at
from (
  select report_id, revision, min(at) as at from reporting.report_transition where state = 'ACCEPTED' group by 1, 2
) accepted
where v.report_id = accepted.report_id and v.revision = accepted.revision;
--> statement-breakpoint
select set_config('hub.bulk', '', true);
