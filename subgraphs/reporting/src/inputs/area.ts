import type { Transaction } from '@hub/db/connect'
import { type InputChecks, notFound, readCode } from '@hub/server'
import { areaExists } from '../stores/area.ts'

/** Reads the code of an area that figures are given for: the nation (`TH`), a region or a province. */
export async function readArea(sql: Transaction, checks: InputChecks, given: string): Promise<string> {
  const area = readCode(given) ?? ''
  const [known] = await areaExists(sql, area)
  if (!known?.found)
    checks.add(notFound(['input', 'area'], given, { th: 'พื้นที่', en: 'area (TH, a region or a province)' }))
  return area
}
