import { figureDay } from '@hub/schema/calendar/as-of'
import type { NetworkFiguresResolvers } from '../generated/resolvers.ts'
import { processSteps } from '../rules/process-steps.ts'

export const NetworkFigures: NetworkFiguresResolvers = {
  asOf: ({ year, asOf }, _, { today }) => figureDay(year, asOf, today),
  stepsCompleted: ({ stepsCompleted }) =>
    processSteps.map((step, index) => ({ step, networks: stepsCompleted[index] ?? 0 })),
  hours: (figures) => (figures.hoursNetworks === 0 ? null : figures),
}
