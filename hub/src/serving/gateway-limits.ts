import type { Limits } from '@hub/gateway'
import type { Settings } from '../settings/settings.ts'

/** The limits that the settings name; of the others the gateway's own hold. */
export function gatewayLimits(settings: Settings): Partial<Limits> {
  const named = {
    requestsPerMinuteOfToken: settings.rateOfToken,
    requestsPerMinuteOfAddress: settings.rateOfAddress,
    operationMilliseconds: settings.operationTimeout,
    cost: settings.maxCost,
    depth: settings.maxDepth,
  }
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
}
