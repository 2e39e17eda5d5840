import type { CentreChannelResolvers } from '../generated/resolvers.ts'

export const CentreChannel: CentreChannelResolvers = {
  administrator: ({ id }, _, { loaders }) => loaders.channelAdministrator.load(id),
}
