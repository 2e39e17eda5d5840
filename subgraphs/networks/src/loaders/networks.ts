import { connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import { type HearingRow, hearingsById } from '../stores/hearing.ts'
import { opinionsByHearing } from '../stores/hearing-opinion.ts'
import { type HearingFilter, type HearingOrder, hearingPages } from '../stores/hearing-page.ts'
import { type NetworkRow, networksById } from '../stores/network.ts'
import { advisorsById, advisorsByNetwork } from '../stores/network-advisor.ts'
import { type FollowUpRow, followUpsById } from '../stores/network-follow-up.ts'
import { type FollowUpFilter, type FollowUpOrder, followUpPages } from '../stores/network-follow-up-page.ts'
import { type MemberRow, membersById } from '../stores/network-member.ts'
import { type MemberFilter, type MemberOrder, memberPages } from '../stores/network-member-page.ts'
import { type NetworkFilter, type NetworkOrder, networkPages } from '../stores/network-page.ts'
import { statusPeriodsByNetwork } from '../stores/network-status.ts'
import { stepsByNetwork } from '../stores/network-step.ts'

export const networkLoaders = (context: ReadContext) => ({
  byId: loadOne(context, networksById, ({ id }) => id),
  pages: connectionLoader<NetworkRow, NetworkFilter, NetworkOrder>(context, networkPages),
  pagesByProvince: connectionLoader<NetworkRow, NetworkFilter, NetworkOrder>(context, networkPages, {
    by: (sql) => sql`n.province_code`,
    type: 'text',
  }),
  statusPeriods: loadMany(context, statusPeriodsByNetwork, ({ networkId }) => networkId),
  steps: loadMany(context, stepsByNetwork, ({ networkId }) => networkId),
  memberById: loadOne(context, membersById, ({ id }) => id),
  members: connectionLoader<MemberRow, MemberFilter, MemberOrder>(context, memberPages, {
    by: (sql) => sql`m.network_id`,
    type: 'uuid',
  }),
  advisorById: loadOne(context, advisorsById, ({ id }) => id),
  advisors: loadMany(context, advisorsByNetwork, ({ networkId }) => networkId),
  hearingById: loadOne(context, hearingsById, ({ id }) => id),
  hearings: connectionLoader<HearingRow, HearingFilter, HearingOrder>(context, hearingPages, {
    by: (sql) => sql`h.network_id`,
    type: 'uuid',
  }),
  opinions: loadMany(context, opinionsByHearing, ({ hearingId }) => hearingId),
  followUpById: loadOne(context, followUpsById, ({ id }) => id),
  followUps: connectionLoader<FollowUpRow, FollowUpFilter, FollowUpOrder>(context, followUpPages, {
    by: (sql) => sql`f.network_id`,
    type: 'uuid',
  }),
})
