import type { Transaction } from '@hub/db/connect'
import { type InputChecks, notFound } from '@hub/server'
import { areaExists } from '../stores/area.ts'

/** Checks that figures are given for an area: the nation (`TH`), a region or a province. */
export async function checkArea(sql: Transaction, checks: InputChecks, area: string): Promise<void> {
  const [known] = await areaExists(sql, area)
  if (!known?.found)
    checks.add(notFound(['input', 'area'], area, { th: 'พื้นที่', en: 'area (TH, a region or a province)' }))
}
