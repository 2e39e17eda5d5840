import type { MutationResolvers } from '../../generated/resolvers.ts'
import { stepRecords } from '../../rules/process-steps.ts'
import { recordNetworkStep as verb } from '../../verbs/record-network-step.ts'

export const recordNetworkStep: MutationResolvers['recordNetworkStep'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { network: null, step: null, userErrors }
  const { networks } = context.loaders
  const [network, steps] = await Promise.all([networks.byId.load(result.id), networks.steps.load(result.id)])
  return { network, step: stepRecords(steps)[result.step - 1] ?? null, userErrors }
}
