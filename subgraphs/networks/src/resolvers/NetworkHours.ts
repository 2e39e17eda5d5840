import type { NetworkHoursResolvers } from '../generated/resolvers.ts'

export const NetworkHours: NetworkHoursResolvers = {
  networks: ({ hoursNetworks }) => hoursNetworks,
  total: ({ hoursTotal }) => hoursTotal,
  mean: ({ hoursTotal, hoursNetworks }) => hoursTotal / hoursNetworks,
  standard: () => ({ process: 'RUN_NETWORK' }),
}
