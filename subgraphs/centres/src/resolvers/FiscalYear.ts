import { toGregorianYear } from '@hub/schema/calendar/era'
import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import type { FiscalYearResolvers } from '../generated/resolvers.ts'
import { fiscalYear } from '../rules/fiscal-years.ts'

export const FiscalYear: FiscalYearResolvers = {
  __resolveReference: ({ year }) => fiscalYear(year),
  ceYear: ({ year }) => toGregorianYear(year),
  name: ({ year }, { locale }) =>
    locale === 'EN' ? `Fiscal year ${year} (${toGregorianYear(year)})` : `ปีงบประมาณ พ.ศ. ${year}`,
  startsOn: ({ year }) => fiscalYearStart(year),
  endsOn: ({ year }) => fiscalYearEnd(year),
  isRunning: ({ year }, _, { today }) => fiscalYearOf(today) === year,
  centreFigures: ({ year }, { asOf }, { loaders }) => loaders.figures('TH', year, asOf),
}
