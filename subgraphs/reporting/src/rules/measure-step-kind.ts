const kinds = ['ANALYSE', 'PUBLISH', 'HEAR', 'INVOLVE'] as const

export type MeasureStepKind = (typeof kinds)[number]

/**
 * What the step with a number, 1–4, of a participation measure is.
 * @throws {RangeError} for any other number
 */
export function measureStepKind(number: number): MeasureStepKind {
  const kind = kinds[number - 1]
  if (!kind) throw new RangeError(`No such step: ${number}`)
  return kind
}
