import type { TargetRow } from '../stores/target.ts'

/** The hub's own counts that centres and networks give for a target's indicator, basis, area, year and day. */
export interface HubCounts {
  hubCentres?: number | null | undefined
  hubNetworks?: number | null | undefined
}

/** What stands where no target is set. */
export const notSet = { id: null, version: null, value: null, sourceId: null, locatorTh: null, locatorEn: null }

/** A target with the day its progress is asked for (null: today) and, once they are known, the hub's counts. */
export type CountedTarget = Omit<TargetRow, 'id' | 'version' | 'value'> &
  HubCounts & { id: string | null; version: number | null; value: number | null; asOf: string | null }

/** The count that an indicator asks for; null when there is no figure. */
export const countOf = (indicator: TargetRow['indicator'], counts: HubCounts): number | null =>
  (indicator === 'CENTRES' ? counts.hubCentres : counts.hubNetworks) ?? null
