import {
  centreReport,
  reportCount,
  reportObstacle,
  reportRevision,
  reportSection,
  reportTransition,
  returnedField,
} from '../reporting/tables.ts'
import type { CentrePlan } from './plan-centres.ts'
import type { Step } from './plan-report.ts'
import type { Random } from './random.ts'
import { correct, fieldToReturn, inventContent, type ReportContent } from './report-content.ts'
import { remark } from './report-texts.ts'
import { officeHour, ownedBy, type World } from './world.ts'
import type { Round } from './write-reports.ts'

/** What a report went through up to today. */
export interface ReportCourse {
  round: Round
  steps: Step[]
  isEmpty: boolean
}

type Owner = ReturnType<typeof ownedBy>

/** Writes a report with its transitions and all its revisions. */
export function writeReport(world: World, random: Random, plan: CentrePlan, course: ReportCourse): void {
  const { load } = world
  const { round, steps, isEmpty } = course
  const id = world.id('report', plan.id, round.year, round.half)
  const owner = ownedBy(plan.lao)
  // No two steps share a day, so the instants are in order too.
  const instants = steps.map(({ on }) => officeHour(random, on))
  const sent = steps.findIndex(({ state }) => state === 'SUBMITTED')
  const last = steps.at(-1)
  if (!last) return
  load.add(centreReport, {
    id,
    centreId: plan.id,
    ...owner,
    fiscalYear: round.year,
    half: round.half,
    state: last.state,
    revision: last.revision,
    isEmpty,
    firstSubmittedAt: sent >= 0 && !isEmpty ? (instants[sent] ?? null) : null,
    acceptedAt: last.state === 'ACCEPTED' ? (instants.at(-1) ?? null) : null,
  })
  steps.forEach(({ state, revision, byRole, message }, at) => {
    const instant = instants[at] as Date
    load.add(reportTransition, {
      reportId: id,
      ordinal: at + 1,
      state,
      at: instant,
      revision,
      byRole,
      message,
      ...owner,
    })
  })
  writeRevisions(world, random, id, owner, course, instants)
}

function writeRevisions(
  world: World,
  random: Random,
  reportId: string,
  owner: Owner,
  { steps, isEmpty }: ReportCourse,
  instants: Date[],
): void {
  const content = isEmpty ? null : inventContent(random)
  const field = content ? fieldToReturn(random, content) : 'OUTPUTS'
  world.load.add(reportRevision, {
    reportId,
    revision: 1,
    createdAt: instants[0] as Date,
    cause: 'FIRST_DRAFT',
    isEmpty,
    acceptedAt: acceptedAt(1, steps, instants),
    ...owner,
  })
  if (content) writeContent(world, reportId, 1, owner, content)
  const returned = steps.findIndex(({ state }) => state === 'RETURNED')
  if (returned < 0) return
  world.load.add(returnedField, { reportId, revision: 1, field, message: remark(random), ...owner })
  const again = steps.findIndex(({ revision }) => revision === 2)
  if (again < 0 || !content) return
  const createdAt = instants[returned] as Date
  world.load.add(reportRevision, {
    reportId,
    revision: 2,
    createdAt,
    cause: 'RETURNED',
    isEmpty: false,
    acceptedAt: acceptedAt(2, steps, instants),
    ...owner,
  })
  writeContent(world, reportId, 2, owner, correct(random, content, field))
}

const acceptedAt = (number: number, steps: Step[], instants: Date[]): Date | null =>
  instants[steps.findIndex(({ state, revision }) => state === 'ACCEPTED' && revision === number)] ?? null

function writeContent({ load }: World, reportId: string, revision: number, owner: Owner, content: ReportContent): void {
  for (const [kind, body] of content.sections) load.add(reportSection, { reportId, revision, kind, body, ...owner })
  for (const [indicator, value] of content.counts)
    load.add(reportCount, { reportId, revision, indicator, value, ...owner })
  for (const [obstacleClass, body] of content.obstacles) {
    load.add(reportObstacle, { reportId, revision, obstacleClass, body, ...owner })
  }
}
