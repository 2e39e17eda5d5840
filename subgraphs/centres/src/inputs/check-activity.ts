import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { type Change, confirmationNeeded, invalid, isOpaqueId, notFound, outOfOrder, type Refusal } from '@hub/server'
import { type ActivityFacts, warningsOfCounts } from '../rules/activity-facts.ts'
import { whyNotWorkingOn } from '../rules/centre-life.ts'
import { confirmed, refuse } from '../rules/confirmed.ts'
import { planOfCentre, sameActivity } from '../stores/activity-write.ts'
import type { CentreLifeRow } from '../stores/centre-life.ts'
import type { MissionChoice } from '../stores/mission-choice.ts'
import { warningsOfMission } from './mission.ts'

interface Recording {
  centre: CentreLifeRow
  missions: readonly MissionChoice[]
  facts: ActivityFacts
  /** The key of the activity that is corrected; null for a new one. */
  id: string | null
  confirm: boolean | null | undefined
}

/**
 * Holds what an activity is to say against its centre.
 * @throws {Refused} OUT_OF_ORDER for a day on which the centre did not work, NOT_FOUND or INVALID for a plan, or
 *   CONFIRMATION_NEEDED
 */
export async function checkActivity(change: Change, recording: Recording): Promise<void> {
  const { centre, facts, confirm } = recording
  const idle = whyNotWorkingOn(centre, facts.heldOn)
  const plan = await planFault(change, centre.id, facts)
  refuse([...(idle ? [outOfOrder(['input', 'heldOn'], idle)] : []), ...(plan ? [plan] : [])])
  confirmed(confirm, await warnings(change, recording))
}

async function warnings({ sql }: Change, { centre, missions, facts, id }: Recording): Promise<Refusal[]> {
  const [same] = await sameActivity(sql, centre.id, facts, id)
  return [
    ...warningsOfMission(['input', 'mission'], facts.mission, missions),
    ...warningsOfCounts(facts),
    ...(same ? [confirmationNeeded(['input', 'name'], recorded(facts))] : []),
  ]
}

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
