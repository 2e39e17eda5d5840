/** The day a figure is asked for: null for today, which a day after today counts as. */
export const pastDay = (asOf: string | null | undefined, today: string): string | null =>
  asOf && asOf < today ? asOf : null
