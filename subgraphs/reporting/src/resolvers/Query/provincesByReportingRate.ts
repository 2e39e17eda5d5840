import type { QueryResolvers } from '../../generated/resolvers.ts'
import { rankByRate } from '../../rules/ranking.ts'
import { rateOf } from '../../rules/rate.ts'
import { loadRates } from '../area-figures.ts'
import { checkFirst } from '../first.ts'

export const provincesByReportingRate: QueryResolvers['provincesByReportingRate'] = async (_, args, context) => {
  const first = checkFirst(args.first, context.locale)
  const codes = await context.loaders.figures.provinceCodes()
  const rates = await Promise.all(codes.map(({ code }) => loadRates(code, args.fiscalYear, args, context)))
  const found = rates.filter((each) => each !== null)
  const part = args.figure === 'TIMELINESS' ? 'onTime' : 'submitted'
  return rankByRate(found, (row) => rateOf(row[part], row.expected), args.direction ?? 'DESC')
    .slice(0, first)
    .map(({ rank, item }) => ({ rank, province: { code: item.area }, rates: item }))
}
