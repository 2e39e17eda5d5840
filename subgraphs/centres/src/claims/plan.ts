import { fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import {
  alreadyExists,
  type Change,
  claimRecord,
  InputChecks,
  invalid,
  isOpaqueId,
  outOfOrder,
  Refused,
} from '@hub/server'
import type { CentreLifeRow } from '../stores/centre-life.ts'
import { changeablePlan, type PlanRecord } from '../stores/operating-plan-write.ts'
import { claimCentre, lifeOf } from './centre.ts'

/** A plan that is about to change, and its centre. */
export interface ClaimedPlan {
  plan: PlanRecord
  centre: CentreLifeRow
}

interface PlanClaim {
  id: string
  expectedVersion?: number | null | undefined
}

interface YearClaim {
  centreId: string
  fiscalYear: number
  expectedVersion?: number | null | undefined
}

/**
 * Raises the version of a plan and gives it as it stood.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimPlan(change: Change, { id, expectedVersion }: PlanClaim): Promise<ClaimedPlan> {
  const what = { th: 'แผนปฏิบัติงาน', en: 'operating plan' }
  const plan = await claimRecord<PlanRecord>(change, { table: 'operating_plan', id, expectedVersion, what })
  return { plan, centre: await lifeOf(change, plan.centreId) }
}

/**
 * As {@link claimPlan} for the plan of a centre's year. Where there is none yet, the centre's version is raised instead.
 * @throws {Refused} NOT_FOUND, STALE_VERSION, ALREADY_EXISTS when the plan was not read, or when the year cannot have one
 */
export async function claimPlanOfYear(
  change: Change,
  { centreId, fiscalYear, expectedVersion }: YearClaim,
): Promise<{ plan: PlanRecord | null; centre: CentreLifeRow }> {
  const [there] = isOpaqueId(centreId) ? await changeablePlan(change.sql, centreId, fiscalYear) : []
  const claimed = there
    ? await claimPlan(change, { id: there.id, expectedVersion })
    : { plan: null, centre: await claimCentre(change, { centreId }) }
  checkYear(fiscalYear, claimed.centre, change.today)
  if (there && !isGiven(expectedVersion)) throw new Refused(alreadyExists(['input', 'fiscalYear'], unread(fiscalYear)))
  if (!there && isGiven(expectedVersion))
    throw new Refused(invalid(['input', 'expectedVersion'], expectedVersion, noPlan(fiscalYear)))
  return claimed
}

const isGiven = (version: number | null | undefined): boolean => version !== null && version !== undefined

/** @throws {Refused} for a year that is not the centre's */
function checkYear(year: number, { beganOn, closedOn }: CentreLifeRow, today: string): void {
  const path = ['input', 'fiscalYear']
  const checks = new InputChecks()
  checks.number(path, year, { min: fiscalYearOf(beganOn), max: fiscalYearOf(today) + 1 })
  checks.settle()
  if (closedOn && fiscalYearStart(year) >= closedOn) throw new Refused(outOfOrder(path, closed(closedOn)))
}

const unread = (year: number) => ({
  th: `มีแผนของปี ${year} แล้ว โปรดอ่านแผนนั้นและส่ง expectedVersion`,
  en: `there is a plan of ${year} already; read it, and send the version that was read as expectedVersion`,
})

const noPlan = (year: number) => ({
  th: `null เพราะยังไม่มีแผนของปี ${year}`,
  en: `null, because there is no plan of ${year} yet`,
})

const closed = (day: string) => ({ th: `ศูนย์ยุบเลิกเมื่อ ${day}`, en: `the centre closed on ${day}` })
