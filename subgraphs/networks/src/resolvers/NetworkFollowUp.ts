import type { NetworkFollowUpResolvers } from '../generated/resolvers.ts'

export const NetworkFollowUp: NetworkFollowUpResolvers = {
  progress: ({ progressTh }) => progressTh,
  problems: ({ problemsTh }) => problemsTh,
  recommendations: ({ recommendationsTh }) => recommendationsTh,
}
