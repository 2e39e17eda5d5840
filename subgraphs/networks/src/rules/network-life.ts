import type { Bilingual } from '@hub/schema/calendar/reading'
import type { NetworkStatus } from '../stores/network.ts'

/** A time for which a network stood in one way; it lasts until the next period begins. */
export interface Period {
  status: NetworkStatus
  since: string
  reason: string | null
}

/** The periods of a network, oldest first: one follows another without a gap, the last goes on. */
export type Life = readonly Period[]

/** How a network with this life stands. */
export const standing = (life: Life): NetworkStatus => life.at(-1)?.status ?? 'FORMING'

/** The first day of a network's record; null where it has none. */
export const beganOn = (life: Life): string | null => life[0]?.since ?? null

/** The day a network was set up; null until then. */
export const formedOn = (life: Life): string | null => firstDayAs(life, 'ACTIVE')

/** The first day on which a network was closed; null while it is not. */
export const closedOn = (life: Life): string | null => firstDayAs(life, 'CLOSED')

const firstDayAs = (life: Life, status: NetworkStatus): string | null =>
  life.find((period) => period.status === status)?.since ?? null

/** What can happen in a network. */
export type HappeningKind =
  | 'STEP'
  | 'MEMBER_JOINED'
  | 'MEMBER_RETIRED'
  | 'ADVISOR_JOINED'
  | 'ADVISOR_RETIRED'
  | 'HEARING'
  | 'FOLLOW_UP'

/** Something that happened in a network on a day. */
export interface Happening {
  kind: HappeningKind
  on: string
}

/** Why something cannot have happened in a network with this life; null when it can. */
export function whyNot({ kind, on }: Happening, life: Life): Bilingual | null {
  const [began, formed, closed] = [beganOn(life), formedOn(life), closedOn(life)]
  const what = names[kind]
  if (began !== null && on < began)
    return {
      th: `${what.th}เมื่อ ${on} แต่เครือข่ายเริ่มเมื่อ ${began}`,
      en: `${what.en} on ${on}, but the network began on ${began}`,
    }
  if (closed !== null && (leaves.includes(kind) ? on > closed : on >= closed))
    return {
      th: `${what.th}เมื่อ ${on} แต่เครือข่ายยุติตั้งแต่ ${closed}`,
      en: `${what.en} on ${on}, but the network is closed since ${closed}`,
    }
  if (kind === 'FOLLOW_UP' && (formed === null || on < formed)) return notFollowed(on, formed)
  return kind === 'HEARING' ? notHeard(on, life) : null
}

/** Who leaves may do so with the network: its first day closed is the first day they are no longer in it. */
const leaves: readonly HappeningKind[] = ['MEMBER_RETIRED', 'ADVISOR_RETIRED']

const names: Record<HappeningKind, Bilingual> = {
  STEP: { th: 'มีขั้นตอน', en: 'a step took place' },
  MEMBER_JOINED: { th: 'สมาชิกเข้าร่วม', en: 'a member joined' },
  MEMBER_RETIRED: { th: 'สมาชิกพ้นไป', en: 'a member left' },
  ADVISOR_JOINED: { th: 'ที่ปรึกษาเข้าร่วม', en: 'an advisor joined' },
  ADVISOR_RETIRED: { th: 'ที่ปรึกษาพ้นไป', en: 'an advisor left' },
  HEARING: { th: 'มีการรับฟังความคิดเห็น', en: 'a hearing was held' },
  FOLLOW_UP: { th: 'มีการติดตามความก้าวหน้า', en: 'progress was followed up' },
}

const notFollowed = (on: string, formed: string | null): Bilingual => ({
  th: `ติดตามความก้าวหน้าเมื่อ ${on} แต่เครือข่าย${formed === null ? 'ยังไม่ได้จัดตั้ง' : `จัดตั้งเมื่อ ${formed}`}`,
  en: `progress was followed up on ${on}, but the network ${formed === null ? 'is not set up yet' : `was set up on ${formed}`}`,
})

function notHeard(on: string, life: Life): Bilingual | null {
  const then = life.findLast(({ since }) => since <= on)
  if (then?.status !== 'DORMANT') return null
  return {
    th: `มีการรับฟังความคิดเห็นเมื่อ ${on} แต่เครือข่ายหยุดดำเนินงานตั้งแต่ ${then.since}`,
    en: `a hearing was held on ${on}, but the network was dormant from ${then.since} on`,
  }
}
