import { writtenRound } from '../../answers/written-round.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { extendRoundForCentre as verb } from '../../verbs/extend-round-for-centre.ts'

export const extendRoundForCentre: MutationResolvers['extendRoundForCentre'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  const { fiscalYear: year, half, centreId } = input
  const extension = result && (await context.loaders.rounds.extension.load({ year, half, centreId }))
  return { round: await writtenRound(result, context), extension, userErrors }
}
