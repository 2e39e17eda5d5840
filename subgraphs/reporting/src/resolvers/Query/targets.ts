import type { QueryResolvers } from '../../generated/resolvers.ts'
import { countedFor } from '../../rules/counted-for.ts'
import { checkYears } from '../../rules/list-of-years.ts'

export const targets: QueryResolvers['targets'] = async (_, { from, to, indicator, area, asOf }, context) => {
  checkYears(from, to, context.locale)
  const rows = await context.loaders.targets.between({ area: area ?? 'TH', from, to })
  return countedFor(rows, { indicator, asOf }, context.today)
}
