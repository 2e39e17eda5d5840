import type { Transaction } from '@hub/db/connect'
import { type InputChecks, invalid, notFound, required } from '@hub/server'
import { sourceById } from '../stores/source.ts'

/** Where a fact stands, as an input tells it: null or left out stays as it is. */
export interface CitationInput {
  sourceId?: string | null | undefined
  locatorTh?: string | null | undefined
  locatorEn?: string | null | undefined
}

/** A document and the place in it; all null when the fact stands in none. */
export interface Citation {
  sourceId: string | null
  locatorTh: string | null
  locatorEn: string | null
}

/** Of a fact that stands in no document. */
export const noCitation: Citation = { sourceId: null, locatorTh: null, locatorEn: null }

const longestLocator = 200

/** The citation that an input makes of the one there is. Another document needs its own locators; none has none. */
export async function readCitation(
  sql: Transaction,
  checks: InputChecks,
  input: CitationInput,
  current: Citation,
): Promise<Citation> {
  const sourceId = input.sourceId ?? current.sourceId
  const isSame = sourceId === current.sourceId
  const told = {
    locatorTh: checks.optionalText(['input', 'locatorTh'], input.locatorTh, { max: longestLocator }),
    locatorEn: checks.optionalText(['input', 'locatorEn'], input.locatorEn, { max: longestLocator }),
  }
  for (const field of ['locatorTh', 'locatorEn'] as const) {
    if (sourceId === null && told[field] !== null) checks.add(invalid(['input', field], told[field], onlyWithSource))
    if (sourceId !== null && !isSame && told[field] === null) checks.add(required(['input', field], locator))
  }
  if (sourceId !== null && !isSame) checks.add(await sourceFault(sql, sourceId))
  return {
    sourceId,
    locatorTh: told.locatorTh ?? (isSame ? current.locatorTh : null),
    locatorEn: told.locatorEn ?? (isSame ? current.locatorEn : null),
  }
}

async function sourceFault(sql: Transaction, sourceId: string) {
  const [known] = await sourceById(sql, sourceId)
  return known ? null : notFound(['input', 'sourceId'], sourceId, { th: 'เอกสาร', en: 'document' })
}

const locator = {
  th: `ตำแหน่งในเอกสาร 1 ถึง ${longestLocator} ตัวอักษร`,
  en: `where in the document, 1 to ${longestLocator} characters`,
}
const onlyWithSource = { th: 'เฉพาะเมื่อมี sourceId', en: 'one with sourceId, and only then' }
