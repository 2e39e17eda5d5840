import type { HearingResolvers } from '../generated/resolvers.ts'

export const Hearing: HearingResolvers = {
  place: ({ placeTh }) => placeTh,
  opinions: ({ id }, _, { loaders }) => loaders.networks.opinions.load(id),
}
