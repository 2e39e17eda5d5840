import { connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import { opinionsByHearing } from '../stores/hearing-opinion.ts'
import { type HearingFilter, type HearingOrder, type HearingRow, hearingPages } from '../stores/hearing-page.ts'
import { type NetworkRow, networksById } from '../stores/network.ts'
import { advisorsByNetwork } from '../stores/network-advisor.ts'
import {
  type FollowUpFilter,
  type FollowUpOrder,
  type FollowUpRow,
  followUpPages,
} from '../stores/network-follow-up-page.ts'
import { type MemberFilter, type MemberOrder, type MemberRow, memberPages } from '../stores/network-member-page.ts'
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
  members: connectionLoader<MemberRow, MemberFilter, MemberOrder>(context, memberPages, {
    by: (sql) => sql`m.network_id`,
    type: 'uuid',
  }),
  advisors: loadMany(context, advisorsByNetwork, ({ networkId }) => networkId),
  hearings: connectionLoader<HearingRow, HearingFilter, HearingOrder>(context, hearingPages, {
    by: (sql) => sql`h.network_id`,
    type: 'uuid',
  }),
  opinions: loadMany(context, opinionsByHearing, ({ hearingId }) => hearingId),
  followUps: connectionLoader<FollowUpRow, FollowUpFilter, FollowUpOrder>(context, followUpPages, {
    by: (sql) => sql`f.network_id`,
    type: 'uuid',
  }),
})
