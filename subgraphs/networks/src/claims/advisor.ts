import { type Change, type Claim, notFound, Refused } from '@hub/server'
import { type AdvisorAtHand, advisorToChange } from '../stores/network-advisor-write.ts'
import { type ClaimedNetwork, claimNetwork } from './network.ts'

/**
 * An advisor that a verb is about to change, with its network, whose version is raised.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimAdvisor(
  change: Change,
  { id, expectedVersion }: Pick<Claim, 'id' | 'expectedVersion'>,
): Promise<{ advisor: AdvisorAtHand; network: ClaimedNetwork }> {
  const [advisor] = await advisorToChange(change.sql, id)
  if (!advisor) throw new Refused(notFound(['input', 'id'], id, { th: 'ที่ปรึกษา', en: 'advisor' }))
  return { advisor, network: await claimNetwork(change, { id: advisor.networkId, expectedVersion }) }
}
