import type { CentreResolvers } from '../../generated/resolvers.ts'

/** The process of establishment of a centre. */
export const process = {
  processSteps: ({ id }, _, { loaders }) => loaders.processSteps.load(id),
  processHours: async ({ id }, _, { loaders }) => {
    const hours = (await loaders.processSteps.load(id)).flatMap((step) => step.hours ?? [])
    return hours.length > 0 ? hours.reduce((sum, each) => sum + each, 0) : null
  },
} satisfies CentreResolvers
