import type { PendingRows, Transaction } from '@hub/db/connect'
import type { ActivityDays } from '../rules/centre-days.ts'
import type { SuspensionFacts } from '../rules/centre-stages.ts'
import type { Owner } from './owner.ts'

/** A centre that an LAO was selected for. */
export interface NewCentre extends Owner {
  awardId: string
  projectApprovedOn: string
  selectedOn: string
}

export const insertCentre = (sql: Transaction, centre: NewCentre): PendingRows<{ id: string; version: number }> =>
  sql<{ id: string; version: number }[]>`
  insert into centres.centre (province_code, lao_code, demo, award_id, project_approved_on, selected_on)
  values (${centre.provinceCode}, ${centre.laoCode}, ${centre.demo}, ${centre.awardId}, ${centre.projectApprovedOn},
          ${centre.selectedOn})
  returning id, version`

export const setOrientation = (
  sql: Transaction,
  id: string,
  { orientedOn, cohort }: { orientedOn: string; cohort: number | null },
): PendingRows<object> => sql<object[]>`
  update centres.centre set oriented_on = ${orientedOn}, orientation_cohort = ${cohort} where id = ${id}`

export const setEstablishment = (sql: Transaction, id: string, establishedOn: string): PendingRows<object> =>
  sql<object[]>`update centres.centre set established_on = ${establishedOn} where id = ${id}`

export const setClosing = (
  sql: Transaction,
  id: string,
  { closedOn, reason }: { closedOn: string; reason: string },
): PendingRows<object> => sql<object[]>`
  update centres.centre set closed_on = ${closedOn}, closing_reason = ${reason} where id = ${id}`

export const suspensionsOfCentre = (sql: Transaction, id: string): PendingRows<SuspensionFacts> =>
  sql<SuspensionFacts[]>`
  select suspended_on, resumed_on from centres.centre_suspension where centre_id = ${id} order by suspended_on`

export const insertSuspension = (
  sql: Transaction,
  { id, provinceCode, laoCode, demo }: Owner & { id: string },
  { suspendedOn, reason }: { suspendedOn: string; reason: string },
): PendingRows<object> => sql<object[]>`
  insert into centres.centre_suspension (centre_id, province_code, lao_code, demo, suspended_on, reason)
  values (${id}, ${provinceCode}, ${laoCode}, ${demo}, ${suspendedOn}, ${reason})`

/** Ends the suspension that runs. */
export const endSuspension = (
  sql: Transaction,
  id: string,
  { reopenedOn, reason }: { reopenedOn: string; reason: string },
): PendingRows<object> => sql<object[]>`
  update centres.centre_suspension set resumed_on = ${reopenedOn}, resuming_reason = ${reason}
  where centre_id = ${id} and resumed_on is null`

/** The first and the last day on which a centre did something. */
export const activityDaysOf = (sql: Transaction, id: string): PendingRows<ActivityDays> => sql<ActivityDays[]>`
  select min(held_on) as first, max(held_on) as last from centres.activity where centre_id = ${id}`
