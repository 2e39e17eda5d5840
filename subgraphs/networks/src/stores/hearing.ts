import type { Fragment, PendingRows, Transaction } from '@hub/db/connect'
import { isOpaqueId, opaqueIdOrNone } from '@hub/server'

export interface HearingRow {
  id: string
  networkId: string
  heldOn: string
  placeTh: string | null
  attendance: number | null
}

export const hearingColumns = (sql: Transaction): Fragment =>
  sql`h.id, h.network_id, h.held_on, h.place_th, h.attendance`

/** The hearings with these ids. */
export const hearingsById = (sql: Transaction, ids: readonly string[]): PendingRows<HearingRow> => sql<HearingRow[]>`
  select ${hearingColumns(sql)}
  from networks.hearing h
  where h.id = any (${ids.filter(isOpaqueId)}::uuid[])`

/** The hearing with this id, when the viewer may change it. */
export const hearingToChange = (sql: Transaction, id: string): PendingRows<HearingRow> => sql<HearingRow[]>`
  select ${hearingColumns(sql)} from networks.hearing h where h.id = ${opaqueIdOrNone(id)} for update`

/** The hearings of a network on a day. */
export const hearingsOn = (sql: Transaction, networkId: string, day: string): PendingRows<{ id: string }> => sql<
  { id: string }[]
>`
  select id from networks.hearing where network_id = ${networkId} and held_on = ${day}`
