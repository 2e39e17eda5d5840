import type { CommitteeMemberResolvers } from '../generated/resolvers.ts'

export const CommitteeMember: CommitteeMemberResolvers = {
  person: ({ id }, _, { loaders }) => loaders.seatHolder.load(id),
}
