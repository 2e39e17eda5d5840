import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import {
  type Change,
  confirmationNeeded,
  confirmed,
  invalid,
  isOpaqueId,
  notFound,
  outOfOrder,
  type Refusal,
  refuse,
  unusualCounts,
} from '@hub/server'
import type { ActivityFacts } from '../rules/activity-facts.ts'
import { whyNotWorkingOn } from '../rules/centre-life.ts'
import { planOfCentre, sameActivity } from '../stores/activity-write.ts'
import type { CentreLifeRow } from '../stores/centre-life.ts'
import type { MissionChoice } from '../stores/mission-choice.ts'
import { warningsOfMission } from './mission.ts'

interface Recording {
  centre: CentreLifeRow
  missions: readonly MissionChoice[]
  facts: ActivityFacts
  /** The activity that is corrected: only what changes of it is held against anything; null for a new one. */
  before: (ActivityFacts & { id: string }) | null
  confirm: boolean | null | undefined
}

/**
 * Holds what an activity is to say against its centre.
 * @throws {Refused} OUT_OF_ORDER for a day on which the centre did not work, NOT_FOUND or INVALID for a plan, or
 *   CONFIRMATION_NEEDED
 */
export async function checkActivity(change: Change, recording: Recording): Promise<void> {
  const { centre, facts, before, confirm } = recording
  const idle = changes(before, facts, ['heldOn']) ? whyNotWorkingOn(centre, facts.heldOn) : null
  const plan = changes(before, facts, ['planId', 'heldOn']) ? await planFault(change, centre.id, facts) : null
  refuse([...(idle ? [outOfOrder(['input', 'heldOn'], idle)] : []), ...(plan ? [plan] : [])])
  confirmed(confirm, await warnings(change, recording))
}

async function warnings({ sql }: Change, { centre, missions, facts, before }: Recording): Promise<Refusal[]> {
  const isNamedAnew = changes(before, facts, ['heldOn', 'mission', 'name'])
  const [same] = isNamedAnew ? await sameActivity(sql, centre.id, facts, before?.id ?? null) : []
  return [
    ...(changes(before, facts, ['mission']) ? warningsOfMission(['input', 'mission'], facts.mission, missions) : []),
    ...(changes(before, facts, ['attendance', 'opinionsHeard']) ? countWarnings(facts) : []),
    ...(same ? [confirmationNeeded(['input', 'name'], recorded(facts))] : []),
  ]
}

const countWarnings = ({ attendance, opinionsHeard }: ActivityFacts): Refusal[] =>
  unusualCounts({ attendance, opinions: opinionsHeard }, ['input', 'opinionsHeard'])

/** Whether any of these things is new. */
const changes = (before: ActivityFacts | null, facts: ActivityFacts, fields: (keyof ActivityFacts)[]): boolean =>
  before === null || fields.some((field) => before[field] !== facts[field])

async function planFault(
  { sql }: Change,
  centreId: string,
  { planId, heldOn }: ActivityFacts,
): Promise<Refusal | null> {
  if (planId === null) return null
  const path = ['input', 'planId']
  const [plan] = isOpaqueId(planId) ? await planOfCentre(sql, centreId, planId) : []
  if (!plan) return notFound(path, planId, { th: 'แผนปฏิบัติงานของศูนย์นี้', en: 'operating plan of this centre' })
  if (!plan.adoptedOn) return outOfOrder(path, notAdopted)
  if (plan.fiscalYear === fiscalYearOf(heldOn)) return null
  return invalid(path, planId, planOfYear(fiscalYearOf(heldOn), plan.fiscalYear))
}

const notAdopted = {
  th: 'แผนนี้ยังเป็นร่าง ต้องได้รับความเห็นชอบก่อน',
  en: 'the plan is still a draft; it has to be adopted first',
}

const planOfYear = (year: number, found: number) => ({
  th: `แผนของปีงบประมาณ ${year} ที่จัดกิจกรรม (แผนนี้เป็นของปี ${found})`,
  en: `the plan of fiscal year ${year}, in which it was held (this one is of ${found})`,
})

const recorded = ({ name, heldOn }: ActivityFacts) => ({
  th: `มีกิจกรรม ${name} ของวันที่ ${heldOn} อยู่แล้ว`,
  en: `${name} is recorded for ${heldOn} already`,
})
