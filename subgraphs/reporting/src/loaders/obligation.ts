import { connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import { type NothingOwed, type ObligationRow, obligationsByCentre, overdueByCentre } from '../stores/obligation.ts'
import { type ObligationFilter, type ObligationOrder, obligationPages } from '../stores/obligation-page.ts'

export function obligationLoaders(context: ReadContext) {
  const source = obligationPages(context.today)
  return {
    byCentre: loadMany<string, ObligationRow | NothingOwed>(
      context,
      (sql, centres) => obligationsByCentre(sql, centres, context.today),
      ({ centreId }) => centreId,
    ),
    overdueByCentre: loadOne<string, ObligationRow>(
      context,
      (sql, centres) => overdueByCentre(sql, centres, context.today),
      ({ centreId }) => centreId,
    ),
    pages: connectionLoader<ObligationRow, ObligationFilter, ObligationOrder>(context, source),
    pagesByProvince: connectionLoader<ObligationRow, ObligationFilter, ObligationOrder>(context, source, {
      by: (sql) => sql`g.province_code`,
      type: 'text',
    }),
    pagesByRegion: connectionLoader<ObligationRow, ObligationFilter, ObligationOrder>(context, source, {
      by: (sql) => sql`p.region_code`,
      type: 'text',
    }),
  }
}
