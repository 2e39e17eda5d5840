import type { NetworkFiguresResolvers } from '../generated/resolvers.ts'
import { figureDay } from '../rules/figure-question.ts'
import { processSteps } from '../rules/process-steps.ts'

export const NetworkFigures: NetworkFiguresResolvers = {
  asOf: (figures, _, { today }) => figureDay(figures, today),
  stepsCompleted: ({ stepsCompleted }) =>
    processSteps.map((step, index) => ({ step, networks: stepsCompleted[index] ?? 0 })),
  hours: (figures) => (figures.hoursNetworks === 0 ? null : figures),
}
