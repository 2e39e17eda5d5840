import type { MutationResolvers } from '../../generated/resolvers.ts'
import { changeOffice as verb } from '../../verbs/change-office.ts'

export const changeOffice: MutationResolvers['changeOffice'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return {
    centre: result && (await context.loaders.centre.load(result.id)),
    office: result && (await context.loaders.office.load(result.id)),
    userErrors,
  }
}
