import type { CentreResolvers } from '../../generated/resolvers.ts'

export const processHours: CentreResolvers['processHours'] = async ({ id }, _, { loaders }) => {
  const hours = (await loaders.processSteps.load(id)).flatMap((step) => step.hours ?? [])
  return hours.length > 0 ? hours.reduce((sum, each) => sum + each, 0) : null
}
