-- Until when a centre was given time for a round, without why and when: whoever may read a report reads when it was due. The
-- view asks as its owner, so that it knows the extensions that a reader of an accepted report may not read themselves.
create view reporting.extended_day as
select centre_id, fiscal_year, half, due_on from reporting.round_extension;
--> statement-breakpoint
grant select on reporting.extended_day to hub_reporting;
