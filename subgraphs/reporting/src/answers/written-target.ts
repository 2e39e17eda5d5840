import type { Context } from '../context.ts'
import { countedFor } from '../rules/counted-for.ts'
import type { CountedTarget } from '../rules/counted-target.ts'

type Key = Pick<CountedTarget, 'indicator' | 'basis' | 'area' | 'year'>

/** The target that a change wrote, its progress counted for today; null when the change was refused. */
export async function writtenTarget(key: Key | null, { loaders, today }: Context) {
  if (!key) return null
  // A loader's key is told in one order; what was kept with an idempotency key may come in another.
  const { indicator, basis, area, year } = key
  const row = await loaders.targets.byKey.load({ indicator, basis, area, year })
  return row ? (countedFor([row], {}, today)[0] ?? null) : null
}
