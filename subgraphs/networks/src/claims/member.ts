import { type Change, type Claim, notFound, Refused } from '@hub/server'
import { type MemberAtHand, memberToChange } from '../stores/network-member-write.ts'
import { type ClaimedNetwork, claimNetwork } from './network.ts'

/**
 * A member that a verb is about to change, with its network, whose version is raised.
 * @throws {Refused} NOT_FOUND or STALE_VERSION
 */
export async function claimMember(
  change: Change,
  { id, expectedVersion }: Pick<Claim, 'id' | 'expectedVersion'>,
): Promise<{ member: MemberAtHand; network: ClaimedNetwork }> {
  const [member] = await memberToChange(change.sql, id)
  if (!member) throw new Refused(notFound(['input', 'id'], id, { th: 'สมาชิก', en: 'member' }))
  return { member, network: await claimNetwork(change, { id: member.networkId, expectedVersion }) }
}
