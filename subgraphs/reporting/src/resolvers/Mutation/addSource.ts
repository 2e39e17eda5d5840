import { loadSource } from '../../answers/citation.ts'
import type { MutationResolvers } from '../../generated/resolvers.ts'
import { addSource as verb } from '../../verbs/add-source.ts'

export const addSource: MutationResolvers['addSource'] = async (_, { input }, context) => {
  const { result, userErrors } = await context.write(verb, input)
  return { source: result && (await loadSource({ sourceId: result.id }, {}, context)), userErrors }
}
