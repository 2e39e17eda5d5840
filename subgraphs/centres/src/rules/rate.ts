/** A share with both sides of its division. */
export const rate = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  percentage: denominator === 0 ? null : (100 * numerator) / denominator,
})
