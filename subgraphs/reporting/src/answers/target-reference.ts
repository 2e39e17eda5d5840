import type { Context } from '../context.ts'
import { type CountedTarget, type HubCounts, notSet } from '../rules/counted-target.ts'

/** A target as another subgraph names it, with the hub's counts once they are known. */
export type TargetReference = Pick<CountedTarget, 'indicator' | 'basis' | 'area' | 'year'> &
  HubCounts & { asOf?: string | null }

/** The target that a reference names. A key that no target is set for stands for the hub's count alone. */
export async function resolveTarget(reference: TargetReference, { loaders }: Context): Promise<CountedTarget> {
  const { indicator, basis, area, year, asOf, hubCentres, hubNetworks } = reference
  const row = await loaders.targets.byKey.load({ indicator, basis, area, year })
  return { ...notSet, indicator, basis, area, year, ...row, asOf: asOf ?? null, hubCentres, hubNetworks }
}
