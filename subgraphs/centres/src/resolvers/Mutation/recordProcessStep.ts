import type { MutationResolvers } from '../../generated/resolvers.ts'
import { recordProcessStep as verb } from '../../verbs/record-process-step.ts'

export const recordProcessStep: MutationResolvers['recordProcessStep'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  const steps = result ? await context.loaders.processSteps.load(result.id) : []
  return {
    centre: result && (await context.loaders.centre.load(result.id)),
    processStep: steps.find(({ step }) => step.number === result?.step),
    userErrors,
  }
}
