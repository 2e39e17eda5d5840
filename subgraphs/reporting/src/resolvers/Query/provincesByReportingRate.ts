import { rankByRate } from '@hub/schema/ranking'
import { rateOf } from '@hub/schema/rate'
import { checkFirst } from '@hub/server'
import { loadRates } from '../../answers/area-figures.ts'
import type { QueryResolvers } from '../../generated/resolvers.ts'

export const provincesByReportingRate: QueryResolvers['provincesByReportingRate'] = async (_, args, context) => {
  const first = checkFirst(args.first, 20, context.locale)
  const codes = await context.loaders.figures.provinceCodes()
  const rates = await Promise.all(codes.map(({ code }) => loadRates(code, args.fiscalYear, args, context)))
  const reporting = rates.filter((each) => each !== null)
  const part = args.figure === 'TIMELINESS' ? 'onTime' : 'submitted'
  return rankByRate(reporting, (row) => rateOf(row[part], row.expected), args.direction ?? 'DESC')
    .slice(0, first)
    .map(({ rank, item }) => ({ rank, province: { code: item.area }, rates: item }))
}
