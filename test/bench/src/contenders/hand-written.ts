import type { Sql } from '@hub/db/connect'
import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { Question } from '../questions.ts'

/** An answer as JSON text: one row, one column. */
type Answer = Promise<{ answer: string }[]>

/** Each question as one hand-written statement. What viewers may see is left out: those who ask here may see it all. */
export const handWritten: Record<Question, (sql: Sql, variables: Record<string, unknown>) => Answer> = {
  Q1: (sql, { year }) => sql`
    select json_build_object('data', json_build_object('provinces', json_agg(json_build_object(
      'code', p.code, 'name', p.name_th,
      'centreFigures', case when c.area is not null then json_build_object(
        'establishedInYear', c.established_in_year, 'totalByEnd', c.total_by_end,
        'laosWithoutCentre', c.laos_without_centre) end,
      'reportingRates', case when r.area is not null then json_build_object(
        'expected', r.expected, 'submitted', r.submitted, 'onTime', r.on_time) end,
      'trainingFigures', case when t.area is not null then json_build_object(
        'held', t.held, 'participants', t.participants_counted + t.participants_reported) end
    ) order by p.name_th collate "th-x-icu", p.code)))::text as answer
    from centres.province p
    left join centres.centre_figures c on c.area = p.code and c.fiscal_year = ${year as number}
    left join networks.training_figures t on t.area = p.code and t.fiscal_year = ${year as number}
    left join (
      select f.area, sum(f.expected)::integer as expected, sum(f.submitted)::integer as submitted,
             sum(f.on_time)::integer as on_time
      from reporting.reporting_figures f
      join reporting.reporting_round o using (fiscal_year, half)
      where f.fiscal_year = ${year as number} and o.starts_on <= (now() at time zone 'Asia/Bangkok')::date
      group by f.area
    ) r on r.area = p.code`,
  Q2: (sql, { province }) => sql`
    with lao as materialized (
      select l.code, l.name_th, l.type, c.id as centre_id
      from centres.lao l
      left join centres.centre c on c.lao_code = l.code and c.closed_on is null
      where l.province_code = ${province as string} and l.closed_on is null
      order by l.name_th collate "th-x-icu", l.code
      limit 100
    )
    select json_build_object('data', json_build_object('province', json_build_object('laos', json_build_object(
      'nodes', json_agg(json_build_object(
        'code', l.code, 'name', l.name_th, 'type', l.type,
        'centre', case when l.centre_id is not null then json_build_object(
          'id', l.centre_id,
          'latestReport', case when r.id is not null then json_build_object(
            'state', r.state, 'isEmpty', r.is_empty, 'dueOn', r.due_on,
            'round', json_build_object('year', r.fiscal_year, 'half', r.half)) end,
          'owedReport', case when o.centre_id is not null then json_build_object(
            'dueOn', o.due_on, 'round', json_build_object('year', o.fiscal_year, 'half', o.half)) end) end,
        'trainings', json_build_object('totalCount', coalesce(t.trainings, 0))
      ) order by l.name_th collate "th-x-icu", l.code)))))::text as answer
    from lao l
    left join lateral (
      select r.id, r.state, r.is_empty, r.fiscal_year, r.half, greatest(e.due_on, o.due_on) as due_on
      from reporting.centre_report r
      join reporting.reporting_round o using (fiscal_year, half)
      left join reporting.extended_day e
        on e.centre_id = r.centre_id and e.fiscal_year = r.fiscal_year and e.half = r.half
      where r.centre_id = l.centre_id and r.state not in ('DRAFT', 'WITHDRAWN')
      order by r.fiscal_year desc, r.half desc
      limit 1
    ) r on true
    left join lateral (
      select g.centre_id, g.due_on, g.fiscal_year, g.half
      from reporting.ledger(${todayInBangkok()}::date) g
      where g.centre_id = l.centre_id and g.status = 'MISSING'
      order by g.fiscal_year, g.half
      limit 1
    ) o on true
    left join networks.reach_figures t on t.code = l.code`,
  Q3: (sql, { lao }) => sql`
    select json_build_object('data', json_build_object('lao', json_build_object(
      'code', l.code, 'name', l.name_th, 'type', l.type,
      'centre', case when c.id is not null then json_build_object(
        'id', c.id, 'establishedOn', c.established_on,
        'operatingCommittee', (
          select json_build_object('name', b.name_th, 'members', (
            select coalesce(json_agg(
              json_build_object('role', m.role, 'position', m.position_th, 'ordinal', m.ordinal) order by m.ordinal, m.id
            ), '[]'::json)
            from centres.committee_member m
            where m.body_id = b.id and (m.since is null or m.since <= current_date)
              and (m.until is null or m.until > current_date)))
          from centres.committee_body b
          where b.centre_id = c.id and b.kind = 'OPERATING_COMMITTEE' and b.until is null
          order by b.ordinal, b.id
          limit 1),
        'reports', (
          select coalesce(json_agg(json_build_object(
            'id', r.id, 'state', r.state, 'isEmpty', r.is_empty, 'dueOn', greatest(e.due_on, o.due_on),
            'round', json_build_object('year', r.fiscal_year, 'half', r.half)
          ) order by r.fiscal_year desc, r.half desc, (r.state = 'WITHDRAWN'), r.id), '[]'::json)
          from reporting.centre_report r
          join reporting.reporting_round o using (fiscal_year, half)
          left join reporting.extended_day e
            on e.centre_id = r.centre_id and e.fiscal_year = r.fiscal_year and e.half = r.half
          where r.centre_id = c.id)) end,
      'trainings', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object(
          'id', t.id, 'name', t.name_th, 'startsOn', t.starts_on, 'mode', t.mode, 'status', t.status
        ) order by t.starts_on desc, t.id desc), '[]'::json)
        from (
          select t.* from networks.training_reach h join networks.training t on t.id = h.training_id
          where h.code = l.code order by h.starts_on desc, h.training_id desc limit 10
        ) t)))))::text as answer
    from centres.lao l
    left join centres.centre c on c.lao_code = l.code and c.closed_on is null
    where l.code = ${lao as string}`,
}
