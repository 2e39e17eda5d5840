import { randomUUID } from 'node:crypto'
import type { Sql } from '@hub/db/connect'
import type { Half } from '@hub/schema/calendar/half'
import { defaultDueOn, HALVES, halfEnd, halfStart } from '@hub/schema/calendar/half'
import { addDays } from '@hub/schema/calendar/local-date'

/** The rounds of some fiscal years with the usual days. */
export async function addRounds(sql: Sql, from: number, to: number): Promise<void> {
  for (let year = from; year <= to; year += 1)
    for (const half of HALVES)
      await sql`
        insert into reporting.reporting_round (fiscal_year, half, opens_on, due_on, closes_on)
        values (${year}, ${half}, ${halfStart(year, half)}, ${defaultDueOn(year, half)}, ${addDays(halfEnd(year, half), 150)})`
}

/** A centre: its LAO, province and the days between which it was open. */
export interface Centre {
  id: string
  laoCode: string
  provinceCode: string
}

export interface CentreRecord {
  laoCode: string
  provinceCode?: string
  laoName?: string
  /** First days and, where it closed, first days on which it was closed. */
  open: [string, string?][]
}

/** A centre with its LAO. */
export async function addCentre(sql: Sql, record: CentreRecord): Promise<Centre> {
  const { laoCode, provinceCode = '54', laoName = `ทดสอบ ${laoCode}`, open } = record
  const id = randomUUID()
  await sql`insert into reporting.lao (code, province_code, name_th, type) values (${laoCode}, ${provinceCode}, ${laoName}, 'SAO') on conflict do nothing`
  await sql`insert into reporting.centre (id, lao_code, province_code) values (${id}, ${laoCode}, ${provinceCode})`
  for (const [from, to] of open)
    await sql`
      insert into reporting.centre_open_interval (centre_id, province_code, lao_code, opened_on, closed_on)
      values (${id}, ${provinceCode}, ${laoCode}, ${from}, ${to ?? null})`
  return { id, laoCode, provinceCode }
}

/** A step of a report: the state it entered, the instant (`2021-04-30` stands for noon in Bangkok), and its revision. */
export interface Step {
  state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'ENDORSED' | 'ACCEPTED' | 'WITHDRAWN'
  at: string
  revision?: number
}

export interface ReportRecord {
  year: number
  half: Half
  steps: Step[]
  /** Revisions that say nothing. */
  empty?: number[]
}

const instant = (at: string): string => (at.includes('T') ? at : `${at}T12:00:00+07:00`)

/** A centre's report, as its steps have left it; its id. */
export async function addReport(
  sql: Sql,
  centre: Centre,
  { year, half, steps, empty = [] }: ReportRecord,
): Promise<string> {
  const id = randomUUID()
  const numbered = steps.map((step) => ({ ...step, at: instant(step.at), revision: step.revision ?? 1 }))
  const last = numbered.at(-1)
  const sent = numbered.find(({ state, revision }) => state === 'SUBMITTED' && !empty.includes(revision))
  const revision = numbered.findLast(({ state }) => state === 'SUBMITTED')?.revision ?? 1
  const scope = { province_code: centre.provinceCode, lao_code: centre.laoCode }
  await sql`insert into reporting.centre_report ${sql({
    id,
    centre_id: centre.id,
    ...scope,
    fiscal_year: year,
    half,
    state: last?.state ?? 'DRAFT',
    revision,
    is_empty: empty.includes(revision),
    first_submitted_at: sent?.at ?? null,
    accepted_at: last?.state === 'ACCEPTED' ? last.at : null,
  })}`
  for (const number of new Set([1, ...numbered.map((step) => step.revision)]))
    await sql`insert into reporting.report_revision ${sql({
      report_id: id,
      revision: number,
      created_at: numbered[0]?.at ?? instant('2021-04-01'),
      cause: number === 1 ? 'FIRST_DRAFT' : 'RETURNED',
      is_empty: empty.includes(number),
      accepted_at: numbered.find((step) => step.state === 'ACCEPTED' && step.revision === number)?.at ?? null,
      ...scope,
    })}`
  for (const [ordinal, step] of numbered.entries())
    await sql`insert into reporting.report_transition ${sql({
      report_id: id,
      ordinal,
      state: step.state,
      at: step.at,
      revision: step.revision,
      by_role: 'LAO_OFFICER',
      ...scope,
    })}`
  return id
}
