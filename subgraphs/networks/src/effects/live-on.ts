import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { type Change, type InputPath, outOfOrder, Refused } from '@hub/server'
import type { ClaimedNetwork } from '../claims/network.ts'
import { closedOn, formedOn, type Life, standing, whyNot } from '../rules/network-life.ts'
import { stepFault } from '../rules/step-order.ts'
import { happeningsOfNetwork } from '../stores/network-happenings.ts'
import { removeOtherPeriods, writePeriods } from '../stores/network-status-write.ts'
import { stepsByNetwork } from '../stores/network-step.ts'
import { refreshNetworkFigures, updateStanding } from '../stores/network-write.ts'

/**
 * Gives a network another life: its periods, its standing and the figures, when all that is recorded of it can have
 * happened in that life.
 * @throws {Refused} OUT_OF_ORDER, about the part of the input at `path`
 */
export async function liveOn({ sql }: Change, network: ClaimedNetwork, life: Life, path: InputPath): Promise<void> {
  for (const happening of await happeningsOfNetwork(sql, network.id)) {
    const why = whyNot(happening, life)
    if (why) throw new Refused(outOfOrder(path, why))
  }
  const fault = stepFault(await stepsByNetwork(sql, [network.id]), formedOn(life))
  if (fault) throw new Refused(outOfOrder(path, fault.why))
  await removeOtherPeriods(
    sql,
    network.id,
    life.map(({ since }) => since),
  )
  await writePeriods(sql, network, life)
  await updateStanding(sql, network.id, {
    status: standing(life),
    formedOn: formedOn(life),
    closedOn: closedOn(life),
  })
  const years = changedDays(network.life, life).map(fiscalYearOf)
  if (years.length > 0) await refreshNetworkFigures(sql, years)
}

/** First days of the periods that only one of two lives has. */
function changedDays(before: Life, after: Life): string[] {
  const has = (life: Life, { status, since }: Life[number]) =>
    life.some((each) => each.status === status && each.since === since)
  return [...before.filter((period) => !has(after, period)), ...after.filter((period) => !has(before, period))].map(
    ({ since }) => since,
  )
}
