import type { MutationResolvers } from '../../generated/resolvers.ts'
import { correctReport as verb } from '../../verbs/correct-report.ts'

export const correctReport: MutationResolvers['correctReport'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  if (!result) return { report: null, revision: null, userErrors }
  const revisions = await context.loaders.reportContent.revisions.load(result.id)
  const revision = revisions.find((each) => each.revision === result.revision) ?? null
  return { report: await context.loaders.reports.byId.load(result.id), revision, userErrors }
}
