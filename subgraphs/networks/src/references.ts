import type { Indicator, TargetBasis } from './generated/resolvers.ts'

/** A centre, which the centres subgraph owns; the gateway brings its LAO where the field asked for needs it. */
export interface CentreReference {
  id: string
  lao: PlaceReference
}

/** A region, province, district or LAO, which the centres subgraph owns. */
export interface PlaceReference {
  code: string
}

/** A fiscal year (Buddhist), which the centres subgraph owns. */
export interface FiscalYearReference {
  year: number
}

/** A work standard, which the reporting subgraph owns. */
export interface WorkStandardReference {
  process: 'RUN_NETWORK'
}

/** A target, which the reporting subgraph owns: what is to be counted beside it. */
export interface TargetReference {
  indicator: Indicator
  basis: TargetBasis
  area: string
  year: number
  asOf?: string | null
}
