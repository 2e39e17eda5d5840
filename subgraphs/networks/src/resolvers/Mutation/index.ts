import type { MutationResolvers } from '../../generated/resolvers.ts'
import { beginNetwork } from './beginNetwork.ts'
import { changeNetworkAdvisor } from './changeNetworkAdvisor.ts'
import { changeNetworkMember } from './changeNetworkMember.ts'
import { closeNetwork } from './closeNetwork.ts'
import { correctHearing } from './correctHearing.ts'
import { correctNetworkFollowUp } from './correctNetworkFollowUp.ts'
import { correctNetworkStatus } from './correctNetworkStatus.ts'
import { formNetwork } from './formNetwork.ts'
import { makeNetworkDormant } from './makeNetworkDormant.ts'
import { recordHearing } from './recordHearing.ts'
import { recordNetworkFollowUp } from './recordNetworkFollowUp.ts'
import { recordNetworkStep } from './recordNetworkStep.ts'
import { registerNetworkAdvisors } from './registerNetworkAdvisors.ts'
import { registerNetworkMembers } from './registerNetworkMembers.ts'
import { removeHearing } from './removeHearing.ts'
import { removeNetworkFollowUp } from './removeNetworkFollowUp.ts'
import { removeNetworkStep } from './removeNetworkStep.ts'
import { renameNetwork } from './renameNetwork.ts'
import { retireNetworkAdvisor } from './retireNetworkAdvisor.ts'
import { retireNetworkMember } from './retireNetworkMember.ts'
import { reviveNetwork } from './reviveNetwork.ts'
import { takeBackNetworkStatus } from './takeBackNetworkStatus.ts'

export const Mutation: MutationResolvers = {
  beginNetwork,
  changeNetworkAdvisor,
  changeNetworkMember,
  closeNetwork,
  correctHearing,
  correctNetworkFollowUp,
  correctNetworkStatus,
  formNetwork,
  makeNetworkDormant,
  recordHearing,
  recordNetworkFollowUp,
  recordNetworkStep,
  registerNetworkAdvisors,
  registerNetworkMembers,
  removeHearing,
  removeNetworkFollowUp,
  removeNetworkStep,
  renameNetwork,
  retireNetworkAdvisor,
  retireNetworkMember,
  reviveNetwork,
  takeBackNetworkStatus,
}
