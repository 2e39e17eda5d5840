import type { MutationResolvers } from '../../generated/resolvers.ts'
import { changeChannels as verb } from '../../verbs/change-channels.ts'

export const changeChannels: MutationResolvers['changeChannels'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.id)),
    channels: result && (await context.loaders.channels.load(result.id)),
    userErrors,
  }
}
