import type { FiscalYear } from './fiscal-year.ts'

/** From the year after the change of government that brought local self-government, to the end of what a day can be. */
export const FIRST_FISCAL_YEAR = 2476
export const LAST_FISCAL_YEAR = 2999

/** Whether a number names a fiscal year that the hub knows; of others there is no figure and no fact. */
export const isKnownFiscalYear = (year: number): year is FiscalYear =>
  year >= FIRST_FISCAL_YEAR && year <= LAST_FISCAL_YEAR
