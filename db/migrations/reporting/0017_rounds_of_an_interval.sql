CREATE INDEX "centre_open_interval_by_closing" ON "reporting"."centre_open_interval" USING btree ((case when "closed_on" is null then 'infinity' else "closed_on" end));--> statement-breakpoint
CREATE INDEX "reporting_round_by_end" ON "reporting"."reporting_round" USING btree ("ends_on");
--> statement-breakpoint
-- Who owes which round: a centre that is open on the last day of the half-year; while the half-year runs, on the day
-- `as_of`. An extension puts the due date off from the day it was granted. `as_of` null: by everything recorded.
-- Both are found by index: the intervals of a round by their last day; and the rounds of an interval between two days, for
-- one that lasts beyond `as_of` goes on to the running round, and every other ends before the first round whose last day it
-- did not see.
create or replace function reporting.owed_round(as_of date)
returns table (
  centre_id uuid, province_code text, lao_code text, fiscal_year integer, half text, due_on date, is_extended boolean
)
language sql stable
as $$
  select i.centre_id, i.province_code, i.lao_code, r.fiscal_year, r.half,
         greatest(e.due_on, r.due_on), coalesce(e.due_on > r.due_on, false)
  from reporting.centre_open_interval i
  join reporting.reporting_round r
    on r.ends_on >= i.opened_on
    and r.ends_on < case when i.closed_on is null or i.closed_on > owed_round.as_of then 'infinity' else i.closed_on end
    and (case when i.closed_on is null then 'infinity' else i.closed_on end) > least(r.ends_on, owed_round.as_of)
  left join reporting.round_extension e
    on e.centre_id = i.centre_id and e.fiscal_year = r.fiscal_year and e.half = r.half
    and (owed_round.as_of is null or e.granted_on <= owed_round.as_of)
  where owed_round.as_of is null or (r.starts_on <= owed_round.as_of and i.opened_on <= owed_round.as_of)
$$;
