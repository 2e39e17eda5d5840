import type { MutationResolvers } from '../../generated/resolvers.ts'
import { submitMeasureForApproval as verb } from '../../verbs/submit-measure-for-approval.ts'

export const submitMeasureForApproval: MutationResolvers['submitMeasureForApproval'] = async (
  _,
  { input },
  context,
) => {
  const { result, userErrors } = await context.write(verb, input)
  return { measure: result && (await context.loaders.measures.byId.load(result.id)), userErrors }
}
