import type { MutationResolvers } from '../../generated/resolvers.ts'
import { adoptOperatingPlan } from './adoptOperatingPlan.ts'
import { appointBody } from './appointBody.ts'
import { appointMember } from './appointMember.ts'
import { appointMembers } from './appointMembers.ts'
import { changeMember } from './changeMember.ts'
import { changeOperatingPlan } from './changeOperatingPlan.ts'
import { correctActivity } from './correctActivity.ts'
import { discardOperatingPlan } from './discardOperatingPlan.ts'
import { dissolveBody } from './dissolveBody.ts'
import { endMembership } from './endMembership.ts'
import { recordActivity } from './recordActivity.ts'
import { removeActivity } from './removeActivity.ts'
import { removeMember } from './removeMember.ts'
import { renameBody } from './renameBody.ts'
import { saveOperatingPlan } from './saveOperatingPlan.ts'

export const Mutation: MutationResolvers = {
  adoptOperatingPlan,
  appointBody,
  appointMember,
  appointMembers,
  changeMember,
  changeOperatingPlan,
  correctActivity,
  discardOperatingPlan,
  dissolveBody,
  endMembership,
  recordActivity,
  removeActivity,
  removeMember,
  renameBody,
  saveOperatingPlan,
}
