import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctBodyDays as verb } from '../../verbs/correct-body-days.ts'

export const correctBodyDays: MutationResolvers['correctBodyDays'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { body: result && (await context.loaders.body.load(result.id)), userErrors }
}
