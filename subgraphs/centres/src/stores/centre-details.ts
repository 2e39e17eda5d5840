import type { PendingRows, Transaction } from '@hub/db/connect'

export interface AnnouncementRow {
  centreId: string
  number: string | null
  announcedOn: string
  signatoryPosition: string | null
}

export interface OfficeRow {
  centreId: string
  name: string
  address: string | null
}

export const announcementsOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<AnnouncementRow> =>
  sql<AnnouncementRow[]>`
  select centre_id, number, announced_on, signatory_position
  from centres.centre_announcement
  where centre_id = any (${[...centres]}::uuid[])`

export const officesOfCentres = (sql: Transaction, centres: readonly string[]): PendingRows<OfficeRow> =>
  sql<OfficeRow[]>`
  select centre_id, name_th as name, address
  from centres.centre_office
  where centre_id = any (${[...centres]}::uuid[])`
