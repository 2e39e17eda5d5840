/**
 * A year is a column, so that figures are relations by area and year: PostGraphile joins them, where it would call a function
 * with a year for each province.
 */
const figures = `
create or replace view bench.province_year as
select p.code, p.name_th collate "th-x-icu" as name, y.fiscal_year
from centres.province p
cross join (select distinct fiscal_year from reporting.reporting_round) y;
comment on view bench.province_year is '@primaryKey code,fiscal_year
@foreignKey (code, fiscal_year) references centre_figures (area, fiscal_year)|@fieldName centreFigures
@foreignKey (code, fiscal_year) references reporting_rates (area, fiscal_year)|@fieldName reportingRates
@foreignKey (code, fiscal_year) references training_figures (area, fiscal_year)|@fieldName trainingFigures';

create or replace view bench.centre_figures as
select area, fiscal_year, established_in_year, total_by_end, laos_without_centre
from centres.centre_figures;
comment on view bench.centre_figures is '@primaryKey area,fiscal_year';

create or replace view bench.reporting_rates as
select f.area, f.fiscal_year, sum(f.expected)::integer as expected, sum(f.submitted)::integer as submitted,
       sum(f.on_time)::integer as on_time
from reporting.reporting_figures f
join reporting.reporting_round o using (fiscal_year, half)
where o.starts_on <= current_date
group by f.area, f.fiscal_year;
comment on view bench.reporting_rates is '@primaryKey area,fiscal_year';

create or replace view bench.training_figures as
select area, fiscal_year, held, participants_counted + participants_reported as participants
from networks.training_figures;
comment on view bench.training_figures is '@primaryKey area,fiscal_year';
`

/** How many trainings reached an LAO is 0 where none did, so each has a row in `reach`. */
const laos = `
create or replace view bench.province as
select code from centres.province;
comment on view bench.province is '@primaryKey code';

create or replace view bench.lao as
select code, province_code, name_th collate "th-x-icu" as name, type, closed_on from centres.lao;
comment on view bench.lao is '@primaryKey code
@foreignKey (province_code) references province (code)|@foreignFieldName laos
@foreignKey (code) references reach (code)|@fieldName reach';

create or replace view bench.reach as
select l.code, coalesce(f.trainings, 0) as trainings
from centres.lao l
left join networks.reach_figures f on f.code = l.code;
comment on view bench.reach is '@primaryKey code';

create or replace view bench.lao_training as
select h.code as lao_code, h.training_id as id, h.starts_on, t.name_th as name, t.mode, t.status
from networks.training_reach h
join networks.training t on t.id = h.training_id;
comment on view bench.lao_training is '@primaryKey lao_code,id
@foreignKey (lao_code) references lao (code)|@foreignFieldName trainings';
`

const centres = `
create or replace view bench.centre as
select id, lao_code, established_on from centres.centre where closed_on is null;
comment on view bench.centre is '@primaryKey id
@unique lao_code
@foreignKey (lao_code) references lao (code)|@foreignFieldName centre
@foreignKey (id) references latest_report (centre_id)|@fieldName latestReport
@foreignKey (id) references owed_report (centre_id)|@fieldName owedReport';

create or replace view bench.operating_committee as
select id, centre_id, name_th as name
from centres.committee_body
where kind = 'OPERATING_COMMITTEE' and until is null;
comment on view bench.operating_committee is '@primaryKey id
@unique centre_id
@foreignKey (centre_id) references centre (id)|@foreignFieldName operatingCommittee';

create or replace view bench.committee_member as
select id, body_id, role, position_th as position, ordinal
from centres.committee_member
where (since is null or since <= current_date) and (until is null or until > current_date);
comment on view bench.committee_member is '@primaryKey id
@foreignKey (body_id) references operating_committee (id)|@foreignFieldName members';
`

/** The latest and the owed report are looked up by the centre: `distinct on` would find those of all centres first. */
const reports = `
create or replace view bench.round as
select fiscal_year, half from reporting.reporting_round;
comment on view bench.round is '@primaryKey fiscal_year,half';

create or replace view bench.report as
select r.id, r.centre_id, r.state, r.is_empty, r.fiscal_year, r.half, greatest(e.due_on, o.due_on) as due_on,
       r.state = 'WITHDRAWN' as is_withdrawn
from reporting.centre_report r
join reporting.reporting_round o using (fiscal_year, half)
left join reporting.extended_day e
  on e.centre_id = r.centre_id and e.fiscal_year = r.fiscal_year and e.half = r.half;
comment on view bench.report is '@primaryKey id
@foreignKey (centre_id) references centre (id)|@foreignFieldName reports
@foreignKey (fiscal_year, half) references round (fiscal_year, half)|@fieldName round';

create or replace view bench.latest_report as
select c.id as centre_id, r.state, r.is_empty, r.fiscal_year, r.half, greatest(e.due_on, o.due_on) as due_on
from centres.centre c
cross join lateral (
  select *
  from reporting.centre_report sent
  where sent.centre_id = c.id and sent.state not in ('DRAFT', 'WITHDRAWN')
  order by sent.fiscal_year desc, sent.half desc
  limit 1
) r
join reporting.reporting_round o using (fiscal_year, half)
left join reporting.extended_day e
  on e.centre_id = r.centre_id and e.fiscal_year = r.fiscal_year and e.half = r.half;
comment on view bench.latest_report is '@primaryKey centre_id
@foreignKey (fiscal_year, half) references round (fiscal_year, half)|@fieldName round';

create or replace view bench.owed_report as
select c.id as centre_id, o.due_on, o.fiscal_year, o.half
from centres.centre c
cross join lateral (
  select g.due_on, g.fiscal_year, g.half
  from reporting.ledger(current_date) g
  where g.centre_id = c.id and g.status = 'MISSING'
  order by g.fiscal_year, g.half
  limit 1
) o;
comment on view bench.owed_report is '@primaryKey centre_id
@foreignKey (fiscal_year, half) references round (fiscal_year, half)|@fieldName round';
`

/**
 * What PostGraphile makes its graph of, in SQL that may be run again: views over the hub's tables, with keys by which it joins
 * them. All days are of the session's time zone. What viewers may see is left out: those who ask here may see it all.
 */
export const postgraphileSchema = ['create schema if not exists bench;', figures, laos, centres, reports].join('\n')
