import { type Connection, connectionLoader, loadMany, loadOne, type ReadContext } from '@hub/server'
import { awardsById } from '../stores/award.ts'
import { type LaoRow, laosByCode } from '../stores/lao.ts'
import { awardsOfLaos, laoVersions } from '../stores/lao-history.ts'
import { type LaoFilter, type LaoOrder, laoPages } from '../stores/lao-page.ts'

export type LaoPages = Connection<LaoRow>

/** Local administrative organizations, one by one and in pages. */
export function laoLoaders(context: ReadContext) {
  return {
    lao: loadOne(context, laosByCode, (lao) => lao.code),
    laoVersions: loadMany(context, laoVersions, (version) => version.laoCode),
    award: loadOne(context, awardsById, (award) => award.id),
    awards: loadMany(context, awardsOfLaos, (award) => award.laoCode),
    laos: connectionLoader<LaoRow, LaoFilter, LaoOrder>(context, laoPages),
    laosOfProvince: connectionLoader<LaoRow, LaoFilter, LaoOrder>(context, laoPages, {
      by: (sql) => sql`l.province_code`,
      type: 'text',
    }),
    laosOfDistrict: connectionLoader<LaoRow, LaoFilter, LaoOrder>(context, laoPages, {
      by: (sql) => sql`l.district_code`,
      type: 'text',
    }),
  }
}
