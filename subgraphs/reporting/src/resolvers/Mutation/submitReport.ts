import type { MutationResolvers } from '../../generated/resolvers.ts'
import { submitReport as verb } from '../../verbs/submit-report.ts'

export const submitReport: MutationResolvers['submitReport'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { report: result && (await context.loaders.reports.byId.load(result.id)), userErrors }
}
