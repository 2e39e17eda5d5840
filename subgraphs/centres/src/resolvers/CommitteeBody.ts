import type { CommitteeBodyResolvers } from '../generated/resolvers.ts'

export const CommitteeBody: CommitteeBodyResolvers = {
  members: ({ id }, { asOf }, { loaders, today }) => loaders.members.load({ bodyId: id, day: asOf ?? today }),
}
