import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import { halfOf } from '@hub/schema/calendar/half'
import { found } from '@hub/server'
import type { CentreResolvers } from '../generated/resolvers.ts'
import { activitiesByMission } from './Centre/activitiesByMission.ts'
import { advisors } from './Centre/advisors.ts'
import { operatingCommittee } from './Centre/operatingCommittee.ts'
import { processHours } from './Centre/processHours.ts'
import { subcommittees } from './Centre/subcommittees.ts'

export const Centre: CentreResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.centre.load(id),
  name: async ({ laoCode }, { locale }, { loaders }) => {
    const { fullNameTh, fullNameEn } = found(await loaders.lao.load(laoCode))
    if (locale === 'EN') return `Participation Promotion Centre of ${fullNameEn ?? fullNameTh}`
    return `ศูนย์ส่งเสริมการมีส่วนร่วมของประชาชน${fullNameTh}`
  },
  lao: async ({ laoCode }, _, { loaders }) => found(await loaders.lao.load(laoCode)),
  province: async ({ provinceCode }, _, { loaders }) => found(await loaders.province.load(provinceCode)),
  award: ({ awardId }, _, { loaders }) => (awardId ? loaders.award.load(awardId) : null),
  stage: async ({ id }, { asOf }, { loaders, today }) =>
    (await loaders.stageOn.load({ centreId: id, day: asOf ?? today }))?.stage,
  stageHistory: ({ id }, _, { loaders }) => loaders.stageHistory.load(id),
  establishedInYear: ({ establishedOn }) => (establishedOn ? { year: fiscalYearOf(establishedOn) } : null),
  establishedInHalf: ({ establishedOn }) => (establishedOn ? halfOf(establishedOn) : null),
  announcement: ({ id }, _, { loaders }) => loaders.announcement.load(id),
  missions: ({ id }, _, { loaders }) => loaders.centreMissions.load(id),
  office: ({ id }, _, { loaders }) => loaders.office.load(id),
  channels: ({ id }, _, { loaders }) => loaders.channels.load(id),
  bodies: ({ id }, _, { loaders }) => loaders.bodies.load(id),
  advisors,
  operatingCommittee,
  subcommittees,
  processSteps: ({ id }, _, { loaders }) => loaders.processSteps.load(id),
  processHours,
  operatingPlans: ({ id }, _, { loaders }) => loaders.operatingPlans.load(id),
  operatingPlan: async ({ id }, { fiscalYear }, { loaders }) =>
    (await loaders.operatingPlans.load(id)).find(({ year }) => year === fiscalYear),
  activities: ({ id }, args, { loaders }) => loaders.activities(id, args),
  activitiesByMission,
}
