const niceSteps = [1, 2, 2.5, 5, 10]

/** Round numbers from 0 to at least `highest`, some `wanted` steps apart; whole ones only. */
export function ticksUpTo(highest: number, wanted = 4): number[] {
  const rough = Math.max(highest, 1) / wanted
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  const nice = niceSteps.find((step) => step * magnitude >= rough) ?? 10
  const step = Math.max(1, Math.ceil(nice * magnitude))
  const count = Math.max(1, Math.ceil(highest / step))
  return Array.from({ length: count + 1 }, (_, index) => index * step)
}
