import { type Change, type Claim, notFound, Refused } from '@hub/server'
import { type HearingRow, hearingToChange } from '../stores/hearing.ts'
import { type ClaimedNetwork, claimNetwork } from './network.ts'

/**
 * A hearing that a verb is about to change, with its network, whose version is raised.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimHearing(
  change: Change,
  { id, expectedVersion }: Pick<Claim, 'id' | 'expectedVersion'>,
): Promise<{ hearing: HearingRow; network: ClaimedNetwork }> {
  const [hearing] = await hearingToChange(change.sql, id)
  if (!hearing) throw new Refused(notFound(['input', 'id'], id, { th: 'การรับฟังความคิดเห็น', en: 'hearing' }))
  return { hearing, network: await claimNetwork(change, { id: hearing.networkId, expectedVersion }) }
}
