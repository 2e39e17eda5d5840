import type { LaoResolvers } from '../generated/resolvers.ts'

export const Lao: LaoResolvers = {
  measures: ({ code }, _, { loaders }) => loaders.measures.byLao.load(code),
  measure: async ({ code }, { fiscalYear }, { loaders }) => {
    const measures = await loaders.measures.byLao.load(code)
    return measures.find(({ year }) => year === fiscalYear) ?? null
  },
}
