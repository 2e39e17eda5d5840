import type { MutationResolvers } from '../../generated/resolvers.ts'
import { adoptOperatingPlan } from './adoptOperatingPlan.ts'
import { appointBody } from './appointBody.ts'
import { appointMember } from './appointMember.ts'
import { appointMembers } from './appointMembers.ts'
import { changeChannels } from './changeChannels.ts'
import { changeMember } from './changeMember.ts'
import { changeOffice } from './changeOffice.ts'
import { changeOperatingPlan } from './changeOperatingPlan.ts'
import { closeCentre } from './closeCentre.ts'
import { correctActivity } from './correctActivity.ts'
import { correctAnnouncement } from './correctAnnouncement.ts'
import { correctBodyDays } from './correctBodyDays.ts'
import { discardOperatingPlan } from './discardOperatingPlan.ts'
import { dissolveBody } from './dissolveBody.ts'
import { endMembership } from './endMembership.ts'
import { establishCentre } from './establishCentre.ts'
import { recordActivity } from './recordActivity.ts'
import { recordOrientation } from './recordOrientation.ts'
import { recordProcessStep } from './recordProcessStep.ts'
import { removeActivity } from './removeActivity.ts'
import { removeMember } from './removeMember.ts'
import { renameBody } from './renameBody.ts'
import { reopenCentre } from './reopenCentre.ts'
import { saveOperatingPlan } from './saveOperatingPlan.ts'
import { selectLao } from './selectLao.ts'
import { suspendCentre } from './suspendCentre.ts'

export const Mutation: MutationResolvers = {
  adoptOperatingPlan,
  appointBody,
  appointMember,
  appointMembers,
  changeChannels,
  changeMember,
  changeOffice,
  changeOperatingPlan,
  closeCentre,
  correctActivity,
  correctBodyDays,
  correctAnnouncement,
  discardOperatingPlan,
  dissolveBody,
  endMembership,
  establishCentre,
  recordActivity,
  recordOrientation,
  recordProcessStep,
  removeActivity,
  removeMember,
  renameBody,
  reopenCentre,
  saveOperatingPlan,
  selectLao,
  suspendCentre,
}
