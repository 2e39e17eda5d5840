/** A document that gives a figure, as far as it is cited. */
interface Source {
  title: string
  /** Its day as written. */
  dated: string
}

/** A document in a figure's explanation. */
export const citeBriefly = ({ title, dated }: Source): string => `${title} (${dated})`

/** A document in full, and where in it. */
export const cite = ({ title, publisher, dated }: Source & { publisher: string }, locator: string | null): string =>
  `${title}, ${publisher}, ${dated} (${locator})`
