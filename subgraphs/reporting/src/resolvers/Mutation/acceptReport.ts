import type { MutationResolvers } from '../../generated/resolvers.ts'
import { acceptReport as verb } from '../../verbs/accept-report.ts'

export const acceptReport: MutationResolvers['acceptReport'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { report: result && (await context.loaders.reports.byId.load(result.id)), userErrors }
}
