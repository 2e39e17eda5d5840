import type { MeasureStepResolvers } from '../generated/resolvers.ts'
import { measureStepKind } from '../rules/measure-step-kind.ts'

export const MeasureStep: MeasureStepResolvers = { kind: ({ number }) => measureStepKind(number) }
