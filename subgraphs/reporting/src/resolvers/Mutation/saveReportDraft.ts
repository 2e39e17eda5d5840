import type { MutationResolvers } from '../../generated/resolvers.ts'
import { saveReportDraft as verb } from '../../verbs/save-report-draft.ts'

export const saveReportDraft: MutationResolvers['saveReportDraft'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { report: result && (await context.loaders.reports.byId.load(result.id)), userErrors }
}
