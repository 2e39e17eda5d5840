import type { MutationResolvers } from '../../generated/resolvers.ts'
import { withdrawReport as verb } from '../../verbs/withdraw-report.ts'

export const withdrawReport: MutationResolvers['withdrawReport'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { report: result && (await context.loaders.reports.byId.load(result.id)), userErrors }
}
