import type { PendingRows, Transaction } from '@hub/db/connect'
import type { CentreLife } from '../rules/centre-life.ts'

/** A centre's dated facts, and whose it is. */
export interface CentreLifeRow extends CentreLife {
  id: string
  provinceCode: string
  laoCode: string
  demo: boolean
}

export const lifeOfCentre = (sql: Transaction, id: string): PendingRows<CentreLifeRow> => sql<CentreLifeRow[]>`
  select c.id, c.province_code, c.lao_code, c.demo, c.established_on, c.closed_on,
         least(c.selected_on, c.oriented_on, c.established_on) as began_on,
         coalesce((
           select jsonb_agg(jsonb_build_object(
             'suspendedOn', s.suspended_on, 'resumedOn', s.resumed_on, 'reason', s.reason) order by s.suspended_on)
           from centres.centre_suspension s where s.centre_id = c.id
         ), '[]') as suspensions
  from centres.centre c
  where c.id = ${id}`
