import { type Change, type Claim, claimRecord } from '@hub/server'
import { type Life, standing } from '../rules/network-life.ts'
import type { NetworkRow, NetworkStatus } from '../stores/network.ts'
import { statusPeriodsByNetwork } from '../stores/network-status.ts'

/** A network that a verb is about to change, with its life so far. */
export interface ClaimedNetwork extends NetworkRow {
  demo: boolean
  status: NetworkStatus
  life: Life
}

/** What a network is called in messages. */
export const aNetwork = { th: 'เครือข่าย', en: 'network' }

/**
 * Raises a network's version and gives it as it stands.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimNetwork(
  change: Change,
  { id, expectedVersion, path }: Pick<Claim, 'id' | 'expectedVersion' | 'path'>,
): Promise<ClaimedNetwork> {
  const claim = { table: 'network', id, expectedVersion, what: aNetwork, ...(path ? { path } : {}) }
  const network = await claimRecord<Omit<ClaimedNetwork, 'life'>>(change, claim)
  const periods = await statusPeriodsByNetwork(change.sql, [id])
  const life = periods.map(({ status, since, reason }) => ({ status, since, reason }))
  return { ...network, life, status: standing(life) }
}
