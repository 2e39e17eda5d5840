import type { NetworkStatus, StatusPeriodRow } from '../stores/network-status.ts'

/** How a network stood at the end of a day; null before its record begins. */
export const statusOn = (day: string, periods: readonly StatusPeriodRow[]): NetworkStatus | null =>
  periods.find(({ since, until }) => since <= day && (until === null || day < until))?.status ?? null
