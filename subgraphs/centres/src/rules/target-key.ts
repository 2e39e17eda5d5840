/** What a target asks, as reporting names it. */
export interface TargetKey {
  indicator: 'CENTRES' | 'NETWORKS'
  basis: 'ADDED_IN_YEAR' | 'TOTAL_BY_END'
  /** `TH` for the nation, a region's code or a province's code. */
  area: string
  year: number
  /** Null for today. */
  asOf?: string | null
}
