import type { Bilingual } from '@hub/schema/calendar/reading'

/** The dated facts of a centre that decide what could happen in it on a day. */
export interface CentreLife {
  /** The first day recorded of it. */
  beganOn: string
  establishedOn: string | null
  /** The first day on which it was closed. */
  closedOn: string | null
  suspensions: readonly { suspendedOn: string; resumedOn: string | null; reason: string | null }[]
}

/** Why a centre was not open on a day: not established yet, or closed; null when it was. */
export function whyNotOpenOn({ establishedOn, closedOn }: CentreLife, day: string): Bilingual | null {
  if (!establishedOn) return { th: 'ศูนย์ยังไม่ได้จัดตั้ง', en: 'the centre is not established yet' }
  if (day < establishedOn)
    return {
      th: `พบ ${day} แต่ศูนย์จัดตั้งเมื่อ ${establishedOn}`,
      en: `found ${day}, but the centre was established on ${establishedOn}`,
    }
  if (closedOn && day >= closedOn)
    return { th: `พบ ${day} แต่ศูนย์ยุบเลิกเมื่อ ${closedOn}`, en: `found ${day}, but the centre closed on ${closedOn}` }
  return null
}

/** In which suspension a day lies; null when in none. */
export function whySuspendedOn({ suspensions }: CentreLife, day: string): Bilingual | null {
  const suspension = suspensions.find(
    ({ suspendedOn, resumedOn }) => suspendedOn <= day && (resumedOn === null || resumedOn > day),
  )
  if (!suspension) return null
  const { suspendedOn, resumedOn, reason } = suspension
  const because = reason ? ` (${reason})` : ''
  return {
    th: `พบ ${day} แต่ศูนย์หยุดดำเนินการตั้งแต่ ${suspendedOn}${resumedOn ? ` ถึงก่อน ${resumedOn}` : ''}${because}`,
    en: `found ${day}, but the centre was suspended from ${suspendedOn}${resumedOn ? ` until ${resumedOn}` : ' on'}${because}`,
  }
}

/** Why a centre did not work on a day: not open, or suspended; null when it did. */
export const whyNotWorkingOn = (life: CentreLife, day: string): Bilingual | null =>
  whyNotOpenOn(life, day) ?? whySuspendedOn(life, day)
