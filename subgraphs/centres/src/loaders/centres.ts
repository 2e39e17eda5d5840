import { type Connection, connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import { type CentreRow, centresById, centresOfLaos, formerCentresOfLaos } from '../stores/centre.ts'
import { type CentreFilter, type CentreOrder, centrePages } from '../stores/centre-page.ts'
import { type StageQuestion, stageHistories, stagesOnDays } from '../stores/centre-stage.ts'

export type CentrePages = Connection<CentreRow>

/** Centres, one by one and in pages, and their stages. */
export function centreLoaders(context: ReadContext) {
  return {
    centre: loadOne(context, centresById, (centre) => centre.id),
    centreOfLao: loadOne(
      context,
      (sql, laos: readonly string[]) => centresOfLaos(sql, laos, context.today),
      (centre) => centre.laoCode,
    ),
    formerCentresOfLao: loadMany(
      context,
      (sql, laos: readonly string[]) => formerCentresOfLaos(sql, laos, context.today),
      (centre) => centre.laoCode,
    ),
    centres: connectionLoader<CentreRow, CentreFilter, CentreOrder>(context, centrePages),
    centresOfProvince: connectionLoader<CentreRow, CentreFilter, CentreOrder>(context, centrePages, {
      by: (sql) => sql`c.province_code`,
      type: 'text',
    }),
    stageHistory: loadMany(context, stageHistories, (period) => period.centreId),
    stageOn: loadOne(context, stagesOnDays, ({ centreId, day }): StageQuestion => ({ centreId, day })),
  }
}
