import type { NetworkProcessStepResolvers } from '../generated/resolvers.ts'
import { nameIn } from '../rules/in-locale.ts'

export const NetworkProcessStep: NetworkProcessStepResolvers = {
  name: (step, { locale }) => nameIn(locale, step),
}
