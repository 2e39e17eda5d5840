-- The ledger of owed reports. No function here has settings of its own, so that Postgres inlines it into the statement
-- that reads it and row-level security applies to whoever asks.

-- Who owes which round: a centre that is open on the last day of the half-year; while the half-year runs, on the day
-- `as_of`. An extension replaces the due date from the day it was granted. `as_of` null: by everything recorded.
create function reporting.owed_round(as_of date)
returns table (
  centre_id uuid, province_code text, lao_code text, fiscal_year integer, half text, due_on date, is_extended boolean
)
language sql stable
as $$
  select i.centre_id, i.province_code, i.lao_code, r.fiscal_year, r.half,
         coalesce(e.due_on, r.due_on), e.due_on is not null
  from reporting.reporting_round r
  join reporting.centre_open_interval i
    on i.opened_on <= least(r.ends_on, owed_round.as_of)
    and (i.closed_on is null or i.closed_on > least(r.ends_on, owed_round.as_of))
  left join reporting.round_extension e
    on e.centre_id = i.centre_id and e.fiscal_year = r.fiscal_year and e.half = r.half
    and (owed_round.as_of is null or e.granted_on <= owed_round.as_of)
  where owed_round.as_of is null or r.starts_on <= owed_round.as_of
$$;
--> statement-breakpoint
-- Each report that is not withdrawn, as it is now.
create function reporting.current_report()
returns table (
  report_id uuid, centre_id uuid, fiscal_year integer, half text, state text, revision integer, first_submitted_on date
)
language sql stable
as $$
  select id, centre_id, fiscal_year, half, state, revision, (first_submitted_at at time zone 'Asia/Bangkok')::date
  from reporting.centre_report
  where state <> 'WITHDRAWN'
$$;
--> statement-breakpoint
-- Each report that was not withdrawn, as it was at the end of a day.
create function reporting.report_on(day date)
returns table (
  report_id uuid, centre_id uuid, fiscal_year integer, half text, state text, revision integer, first_submitted_on date
)
language sql stable
as $$
  select r.id, r.centre_id, r.fiscal_year, r.half, past.state, past.revision,
         (past.first_submitted_at at time zone 'Asia/Bangkok')::date
  from (
    select t.report_id,
           (array_agg(t.state order by t.ordinal desc))[1] as state,
           (array_agg(t.revision order by t.ordinal desc))[1] as revision,
           min(t.at) filter (where t.state = 'SUBMITTED' and not v.is_empty) as first_submitted_at
    from reporting.report_transition t
    join reporting.report_revision v on v.report_id = t.report_id and v.revision = t.revision
    where t.at < ((report_on.day + 1)::timestamp at time zone 'Asia/Bangkok')
    group by t.report_id
  ) past
  join reporting.centre_report r on r.id = past.report_id
  where past.state <> 'WITHDRAWN'
$$;
--> statement-breakpoint
-- The ledger by what is recorded now: each owed round with the report for it, if there is one.
create function reporting.ledger(today date)
returns table (
  centre_id uuid, province_code text, lao_code text, fiscal_year integer, half text, due_on date, is_extended boolean,
  report_id uuid, state text, revision integer, first_submitted_on date, status text
)
language sql stable
as $$
  select o.centre_id, o.province_code, o.lao_code, o.fiscal_year, o.half, o.due_on, o.is_extended,
         p.report_id, p.state, p.revision, p.first_submitted_on,
         case
           when p.first_submitted_on <= o.due_on then 'SUBMITTED_ON_TIME'
           when p.first_submitted_on is not null then 'SUBMITTED_LATE'
           when o.due_on < ledger.today then 'MISSING'
           else 'NOT_YET_DUE'
         end
  from reporting.owed_round(ledger.today) o
  left join reporting.current_report() p
    on p.centre_id = o.centre_id and p.fiscal_year = o.fiscal_year and p.half = o.half
$$;
