import type { PendingRows, Transaction } from '@hub/db/connect'

/** Whether figures are given for an area: the nation (`TH`), a region or a province. */
export const areaExists = (sql: Transaction, area: string): PendingRows<{ found: boolean }> => sql<
  { found: boolean }[]
>`
  select ${area} = 'TH' or exists (select from reporting.province where ${area} in (code, region_code)) as found`
