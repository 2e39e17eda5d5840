/** How many items a list is taken to have where neither its field nor the connection around it says (`first`). */
export const assumedListSize = 10

/** Lists that are known to be longer, by schema coordinate. */
export const knownListSizes: Readonly<Record<string, number>> = {
  'Query.provinces': 77,
}
