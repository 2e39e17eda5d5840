import { type Change, type Claim, notFound, Refused } from '@hub/server'
import { type FollowUpRow, followUpToChange } from '../stores/network-follow-up.ts'
import { type ClaimedNetwork, claimNetwork } from './network.ts'

/**
 * A follow-up that a verb is about to change, with its network, whose version is raised.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimFollowUp(
  change: Change,
  { id, expectedVersion }: Pick<Claim, 'id' | 'expectedVersion'>,
): Promise<{ followUp: FollowUpRow; network: ClaimedNetwork }> {
  const [followUp] = await followUpToChange(change.sql, id)
  if (!followUp) throw new Refused(notFound(['input', 'id'], id, { th: 'การติดตามความก้าวหน้า', en: 'follow-up' }))
  return { followUp, network: await claimNetwork(change, { id: followUp.networkId, expectedVersion }) }
}
