import type { MutationResolvers } from '../../generated/resolvers.ts'
import { beginNetwork } from './beginNetwork.ts'
import { cancelTraining } from './cancelTraining.ts'
import { changeNetworkAdvisor } from './changeNetworkAdvisor.ts'
import { changeNetworkMember } from './changeNetworkMember.ts'
import { changeParticipant } from './changeParticipant.ts'
import { closeNetwork } from './closeNetwork.ts'
import { completeTraining } from './completeTraining.ts'
import { correctHearing } from './correctHearing.ts'
import { correctNetworkFollowUp } from './correctNetworkFollowUp.ts'
import { correctNetworkStatus } from './correctNetworkStatus.ts'
import { createTrainingSeries } from './createTrainingSeries.ts'
import { enrolParticipants } from './enrolParticipants.ts'
import { formNetwork } from './formNetwork.ts'
import { makeNetworkDormant } from './makeNetworkDormant.ts'
import { numberTrainingLetter } from './numberTrainingLetter.ts'
import { recordAttendance } from './recordAttendance.ts'
import { recordHearing } from './recordHearing.ts'
import { recordNetworkFollowUp } from './recordNetworkFollowUp.ts'
import { recordNetworkStep } from './recordNetworkStep.ts'
import { recordTestScores } from './recordTestScores.ts'
import { recordTrainingLetter } from './recordTrainingLetter.ts'
import { registerNetworkAdvisors } from './registerNetworkAdvisors.ts'
import { registerNetworkMembers } from './registerNetworkMembers.ts'
import { removeHearing } from './removeHearing.ts'
import { removeNetworkFollowUp } from './removeNetworkFollowUp.ts'
import { removeNetworkStep } from './removeNetworkStep.ts'
import { renameNetwork } from './renameNetwork.ts'
import { rescheduleTraining } from './rescheduleTraining.ts'
import { retireNetworkAdvisor } from './retireNetworkAdvisor.ts'
import { retireNetworkMember } from './retireNetworkMember.ts'
import { reviveNetwork } from './reviveNetwork.ts'
import { scheduleTraining } from './scheduleTraining.ts'
import { setTrainingRooms } from './setTrainingRooms.ts'
import { takeBackNetworkStatus } from './takeBackNetworkStatus.ts'
import { withdrawParticipant } from './withdrawParticipant.ts'

export const Mutation: MutationResolvers = {
  beginNetwork,
  cancelTraining,
  changeNetworkAdvisor,
  changeNetworkMember,
  changeParticipant,
  closeNetwork,
  completeTraining,
  correctHearing,
  correctNetworkFollowUp,
  correctNetworkStatus,
  createTrainingSeries,
  enrolParticipants,
  formNetwork,
  makeNetworkDormant,
  numberTrainingLetter,
  recordAttendance,
  recordHearing,
  recordNetworkFollowUp,
  recordNetworkStep,
  recordTestScores,
  recordTrainingLetter,
  registerNetworkAdvisors,
  registerNetworkMembers,
  removeHearing,
  removeNetworkFollowUp,
  removeNetworkStep,
  renameNetwork,
  rescheduleTraining,
  retireNetworkAdvisor,
  retireNetworkMember,
  reviveNetwork,
  scheduleTraining,
  setTrainingRooms,
  takeBackNetworkStatus,
  withdrawParticipant,
}
