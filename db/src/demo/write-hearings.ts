import { addDays, daysBetween } from '@hub/schema/calendar/local-date'
import { hearing, hearingOpinion } from '../networks/tables.ts'
import { MEETING_PLACES, TOPICS } from './local-topics.ts'
import type { NetworkPlan } from './plan-networks.ts'
import { dayBetween, type World } from './world.ts'

/** Writes about two hearings a year since the network's fifth step, with opinions counted by topic. */
export function writeHearings(world: World, { id, province, steps, ended }: NetworkPlan): void {
  const from = steps[4]?.startedOn
  if (!from) return
  // The last day on which it worked.
  const until = ended && ended.on <= world.today ? addDays(ended.on, -1) : world.today
  const random = world.random('hearings', id)
  const count = 1 + Math.floor(daysBetween(from, until) / 180)
  for (let at = 0; at < count; at++) {
    const hearingId = world.id('hearing', id, at)
    const owner = { provinceCode: province.code, demo: true }
    world.load.add(hearing, {
      id: hearingId,
      networkId: id,
      ...owner,
      heldOn: dayBetween(random, from, until),
      placeTh: random.pick(MEETING_PLACES),
      attendance: random.chance(0.95) ? random.int(24, 160) : null,
    })
    for (const topicTh of random.shuffled(TOPICS).slice(0, random.int(2, 5))) {
      world.load.add(hearingOpinion, { hearingId, ...owner, topicTh, count: random.int(2, 30) })
    }
  }
}
