const dimensions = ['INTOLERANT_SOCIETY', 'PREVENTIVE_ADMINISTRATION', 'PARTICIPATION', 'SCRUTINY'] as const

export type ItaDimension = (typeof dimensions)[number]

/**
 * The dimension with a number, 1–4, of an LAO's anti-corruption plan.
 * @throws {RangeError} for any other number
 */
export function itaDimension(number: number): ItaDimension {
  const dimension = dimensions[number - 1]
  if (!dimension) throw new RangeError(`No such dimension: ${number}`)
  return dimension
}

/** The number, 1–4, of a dimension in an LAO's anti-corruption plan. */
export const numberOfDimension = (dimension: ItaDimension): number => dimensions.indexOf(dimension) + 1
