import type { MutationResolvers } from '../../generated/resolvers.ts'
import { endorseReport as verb } from '../../verbs/endorse-report.ts'

export const endorseReport: MutationResolvers['endorseReport'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { report: result && (await context.loaders.reports.byId.load(result.id)), userErrors }
}
