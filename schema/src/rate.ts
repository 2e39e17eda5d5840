/** A share with both sides of the division; no percentage of nothing. */
export interface Rate {
  numerator: number
  denominator: number
  percentage: number | null
}

export const rateOf = (numerator: number, denominator: number): Rate => ({
  numerator,
  denominator,
  percentage: denominator === 0 ? null : (100 * numerator) / denominator,
})

/** Compares two rates without rounding: negative when the first is lower. */
export const compareRates = (one: Rate, other: Rate): number =>
  one.numerator * other.denominator - other.numerator * one.denominator
