import type { QueryResolvers } from '../../generated/resolvers.ts'
import { processSteps } from '../../rules/process-steps.ts'

export const networkProcessSteps: QueryResolvers['networkProcessSteps'] = () => [...processSteps]
