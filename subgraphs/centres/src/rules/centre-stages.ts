import type { CentreStage } from '@hub/db/centres/values'
import type { Bilingual } from '@hub/schema/calendar/reading'

/** A time in which a centre did not work, until the day before `resumedOn`. */
export interface SuspensionFacts {
  suspendedOn: string
  resumedOn: string | null
}

/** The dated facts of a centre from which its stage follows. */
export interface CentreFacts {
  selectedOn: string | null
  orientedOn: string | null
  establishedOn: string | null
  closedOn: string | null
  suspensions: readonly SuspensionFacts[]
}

/** What takes a centre from one stage to another, or needs it to be at one. */
export type CentreAct = 'orient' | 'establish' | 'suspend' | 'reopen' | 'close' | 'changeDetails' | 'recordStep'

/** The suspension that has not ended; undefined when there is none. */
export const runningSuspension = ({ suspensions }: CentreFacts): SuspensionFacts | undefined =>
  suspensions.find(({ resumedOn }) => resumedOn === null)

/** The stage that a centre has reached by all that is recorded of it. */
export function stageReached(facts: CentreFacts): CentreStage {
  if (facts.closedOn) return 'CLOSED'
  if (facts.establishedOn) return runningSuspension(facts) ? 'SUSPENDED' : 'ESTABLISHED'
  return facts.orientedOn ? 'ORIENTED' : 'SELECTED'
}

/** The last day on which anything is recorded to have changed a centre's stage. */
export function lastChangeOn({ suspensions, ...days }: CentreFacts): string {
  const { selectedOn, orientedOn, establishedOn, closedOn } = days
  const changes = suspensions.flatMap(({ suspendedOn, resumedOn }) => [suspendedOn, resumedOn])
  return [selectedOn, orientedOn, establishedOn, closedOn, ...changes].reduce<string>(
    (last, day) => (day && day > last ? day : last),
    '',
  )
}

const due: Record<CentreAct, readonly CentreStage[]> = {
  orient: ['SELECTED'],
  establish: ['ORIENTED'],
  suspend: ['ESTABLISHED'],
  reopen: ['SUSPENDED'],
  close: ['SELECTED', 'ORIENTED', 'ESTABLISHED', 'SUSPENDED'],
  changeDetails: ['ESTABLISHED', 'SUSPENDED'],
  recordStep: ['SELECTED', 'ORIENTED', 'ESTABLISHED', 'SUSPENDED'],
}

/** Why an act is not due at a centre's stage, and what has to come first; null when it is. */
export function whyNotDue(act: CentreAct, facts: CentreFacts): Bilingual | null {
  const stage = stageReached(facts)
  if (due[act].includes(stage)) return null
  switch (stage) {
    case 'CLOSED':
      return {
        th: `ศูนย์ยุบเลิกเมื่อ ${facts.closedOn} หากจะตั้งใหม่ให้คัดเลือก อปท. อีกครั้ง`,
        en: `the centre closed on ${facts.closedOn}; for a new one its LAO has to be selected anew`,
      }
    case 'SELECTED':
      return act === 'establish' ? notOriented : notEstablished
    case 'ORIENTED':
      return act === 'orient' ? recordedAlready : notEstablished
    case 'SUSPENDED':
      if (act === 'suspend') {
        const day = runningSuspension(facts)?.suspendedOn
        return { th: `ศูนย์หยุดดำเนินการตั้งแต่ ${day}`, en: `the centre is suspended since ${day}` }
      }
      return established(facts)
    case 'ESTABLISHED':
      return act === 'reopen' ? notSuspended : established(facts)
  }
}

const notOriented = {
  th: 'อปท. ยังไม่ได้รับการชี้แจง โปรดบันทึกการประชุมชี้แจงก่อน (recordOrientation)',
  en: 'its LAO has not been to the workshop; record that first (recordOrientation)',
}
const recordedAlready = {
  th: 'บันทึกการประชุมชี้แจงแล้ว หากจะแก้ไขโปรดส่ง expectedVersion',
  en: 'the workshop is recorded already; to correct it, send expectedVersion',
}
const notEstablished = { th: 'ศูนย์ยังไม่ได้จัดตั้ง', en: 'the centre is not established yet' }
const notSuspended = { th: 'ศูนย์ไม่ได้หยุดดำเนินการ', en: 'the centre is not suspended' }

const established = ({ establishedOn }: CentreFacts): Bilingual => ({
  th: `ศูนย์จัดตั้งแล้วเมื่อ ${establishedOn}`,
  en: `the centre was established on ${establishedOn} already`,
})
