import type { MutationResolvers } from '../../generated/resolvers.ts'
import { returnReport as verb } from '../../verbs/return-report.ts'

export const returnReport: MutationResolvers['returnReport'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { report: result && (await context.loaders.reports.byId.load(result.id)), userErrors }
}
