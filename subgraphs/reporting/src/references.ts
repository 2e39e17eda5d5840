/** A centre, which the centres subgraph owns. */
export interface CentreReference {
  id: string
}

/** An LAO, a province or a region, which the centres subgraph owns. */
export interface PlaceReference {
  code: string
}

/** A fiscal year (Buddhist), which the centres subgraph owns. */
export interface FiscalYearReference {
  year: number
}
