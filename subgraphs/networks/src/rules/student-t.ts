/** Coefficients of Lanczos's approximation of ln Γ, g = 7. */
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

function lnGamma(x: number): number {
  const z = x - 1
  const t = z + 7.5
  const series = lanczos.reduce((sum, each, index) => (index === 0 ? each : sum + each / (z + index)), 0)
  return Math.log(2 * Math.PI) / 2 + (z + 0.5) * Math.log(t) - t + Math.log(series)
}

const tiny = 1e-300
const precision = 1e-15
const most = 500

/** The continued fraction of the incomplete beta function (Lentz). */
function betaFraction(x: number, a: number, b: number): number {
  const guard = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1))
  let c = 1
  let fraction = d
  for (let m = 1; m <= most; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / guard(1 + even * d)
    c = guard(1 + even / c)
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / guard(1 + odd * d)
    c = guard(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < precision) break
  }
  return fraction
}

/** The regularised incomplete beta function I_x(a, b). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log(1 - x))
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(x, a, b)) / a
  return 1 - (front * betaFraction(1 - x, b, a)) / b
}

/** Probability that Student's t with `freedom` degrees of freedom lies within ±`t`. */
export const withinT = (t: number, freedom: number): number =>
  1 - incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5)

/**
 * The t within which (±) Student's t lies with the given probability: 12.706 for 95 % and one degree of freedom.
 * Found by halving, for the probability grows with t.
 */
export function tWithin(probability: number, freedom: number): number {
  let low = 0
  let high = 1
  while (withinT(high, freedom) < probability) high *= 2
  for (let step = 0; step < 100; step++) {
    const middle = (low + high) / 2
    if (withinT(middle, freedom) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}
