import { fiscalYearEnd } from '@hub/schema/calendar/fiscal-year'
import { halfStart } from '@hub/schema/calendar/half'
import { confirmationNeeded, outOfOrder, type Refusal, required } from '@hub/server'
import { type CentreLife, whyNotOpenOn, whySuspendedOn } from './centre-life.ts'

/** An adoption of a plan, as it is about to be recorded. */
export interface Adoption {
  fiscalYear: number
  adoptedOn: string
  alignedWithDevelopmentPlan: boolean | null
  alignedWithActionPlan: boolean | null
}

const dayPath = ['input', 'adoptedOn']
const developmentPath = ['input', 'isAlignedWithDevelopmentPlan']
const actionPath = ['input', 'isAlignedWithActionPlan']

/** What forbids an adoption: a centre that was not open, or an alignment of which nothing is said. */
export function refusalsOfAdoption(adoption: Adoption, life: CentreLife): Refusal[] {
  const closed = whyNotOpenOn(life, adoption.adoptedOn)
  return [
    ...(closed ? [outOfOrder(dayPath, closed)] : []),
    ...(adoption.alignedWithDevelopmentPlan === null ? [required(developmentPath, yesOrNo)] : []),
    ...(adoption.alignedWithActionPlan === null ? [required(actionPath, yesOrNo)] : []),
  ]
}

/** What has to be confirmed of an adoption; `before` is the day on which the plan was adopted last. */
export function warningsOfAdoption(adoption: Adoption, life: CentreLife, before: string | null): Refusal[] {
  const suspended = whySuspendedOn(life, adoption.adoptedOn)
  return [
    ...(isPlausible(adoption) ? [] : [confirmationNeeded(dayPath, farFromYear(adoption))]),
    ...(suspended ? [confirmationNeeded(dayPath, suspended)] : []),
    ...(before && adoption.adoptedOn < before
      ? [confirmationNeeded(dayPath, earlier(adoption.adoptedOn, before))]
      : []),
    ...(adoption.alignedWithDevelopmentPlan === false ? [confirmationNeeded(developmentPath, notAligned)] : []),
    ...(adoption.alignedWithActionPlan === false ? [confirmationNeeded(actionPath, notAligned)] : []),
  ]
}

/** A plan is adopted in the half-year before its fiscal year, or in that year. */
const isPlausible = ({ fiscalYear, adoptedOn }: Adoption): boolean =>
  adoptedOn >= halfStart(fiscalYear - 1, 'SECOND') && adoptedOn <= fiscalYearEnd(fiscalYear)

const yesOrNo = { th: 'true หรือ false', en: 'true or false' }

const farFromYear = ({ fiscalYear, adoptedOn }: Adoption) => ({
  th: `พบ ${adoptedOn} ซึ่งอยู่ห่างจากปีงบประมาณ ${fiscalYear} (ปกติ ${halfStart(fiscalYear - 1, 'SECOND')} ถึง ${fiscalYearEnd(fiscalYear)})`,
  en: `found ${adoptedOn}, far from fiscal year ${fiscalYear} (usual: ${halfStart(fiscalYear - 1, 'SECOND')} to ${fiscalYearEnd(fiscalYear)})`,
})

const earlier = (day: string, before: string) => ({
  th: `พบ ${day} ซึ่งก่อนวันที่เห็นชอบครั้งล่าสุด ${before}`,
  en: `found ${day}, before the day of the last adoption, ${before}`,
})

const notAligned = { th: 'แผนไม่สอดคล้อง', en: 'the plan is not aligned' }
