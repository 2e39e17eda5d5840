import { addDays } from '@hub/schema/calendar/local-date'
import { type Change, InputChecks, type InputPath, outOfOrder, Refused } from '@hub/server'
import type { ClaimedNetwork } from '../claims/network.ts'
import type { NetworkStatus } from '../stores/network.ts'
import { liveOn } from './live-on.ts'

/** A change of how a network stands. */
export interface StandingChange {
  /** How it has to stand for it. */
  from: readonly NetworkStatus[]
  to: NetworkStatus
  since: string
  /** The field that says since when. */
  path: InputPath
  reason: string | null
}

/**
 * Lets a network stand otherwise from a day on, which is after the first day of how it stands now.
 * @throws {Refused} OUT_OF_ORDER or INVALID
 */
export async function changeStanding(
  change: Change,
  network: ClaimedNetwork,
  { from, to, since, path, reason }: StandingChange,
): Promise<void> {
  checkStanding(network, from)
  const last = network.life.at(-1)
  const checks = new InputChecks()
  checks.day(path, since, { notBefore: last ? addDays(last.since, 1) : null, notAfter: change.today })
  checks.settle()
  await liveOn(change, network, [...network.life, { status: to, since, reason }], path)
}

/** @throws {Refused} OUT_OF_ORDER when the network does not stand in one of these ways */
export function checkStanding({ status, life }: ClaimedNetwork, from: readonly NetworkStatus[]): void {
  if (from.includes(status)) return
  const since = life.at(-1)?.since
  throw new Refused(
    outOfOrder(['input', 'id'], {
      th: `เครือข่าย${inThai[status]}${since ? ` ตั้งแต่ ${since}` : ''} ทำได้เฉพาะเครือข่ายที่${from.map((each) => inThai[each]).join(' หรือ')}`,
      en: `the network is ${status}${since ? ` since ${since}` : ''}; this is for one that is ${from.join(', ')}`,
    }),
  )
}

const inThai: Record<NetworkStatus, string> = {
  FORMING: 'กำลังจัดตั้ง (FORMING)',
  ACTIVE: 'ดำเนินงานอยู่ (ACTIVE)',
  DORMANT: 'หยุดดำเนินงานชั่วคราว (DORMANT)',
  CLOSED: 'ยุติแล้ว (CLOSED)',
}
