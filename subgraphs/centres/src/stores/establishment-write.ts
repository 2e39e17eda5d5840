import type { PendingRows, Transaction } from '@hub/db/connect'
import type { Owner } from './owner.ts'

/** A centre that something hangs on. */
export interface OwningCentre extends Owner {
  id: string
}

/** What an announcement says. */
export interface AnnouncementFacts {
  number: string | null
  announcedOn: string
  signatoryPosition: string
  missions: number[]
}

/** Where a centre is. */
export interface OfficeFacts {
  name: string
  address: string | null
}

export const writeAnnouncement = (
  sql: Transaction,
  { id, provinceCode, laoCode, demo }: OwningCentre,
  { number, announcedOn, signatoryPosition }: AnnouncementFacts,
): PendingRows<object> => sql<object[]>`
  insert into centres.centre_announcement (centre_id, province_code, lao_code, demo, number, announced_on, signatory_position)
  values (${id}, ${provinceCode}, ${laoCode}, ${demo}, ${number}, ${announcedOn}, ${signatoryPosition})
  on conflict (centre_id) do update set number = excluded.number, announced_on = excluded.announced_on,
    signatory_position = excluded.signatory_position`

export const addMissions = (
  sql: Transaction,
  { id, provinceCode, laoCode, demo }: OwningCentre,
  missions: readonly number[],
): PendingRows<object> => sql<object[]>`
  insert into centres.centre_mission (centre_id, province_code, lao_code, demo, mission)
  select ${id}, ${provinceCode}, ${laoCode}, ${demo}, m from unnest(${[...missions]}::integer[]) m
  on conflict (centre_id, mission) do nothing`

export const removeOtherMissions = (sql: Transaction, id: string, missions: readonly number[]): PendingRows<object> =>
  sql<object[]>`
  delete from centres.centre_mission where centre_id = ${id} and mission <> all (${[...missions]}::integer[])`

export const writeOffice = (
  sql: Transaction,
  { id, provinceCode, laoCode, demo }: OwningCentre,
  { name, address }: OfficeFacts,
): PendingRows<object> => sql<object[]>`
  insert into centres.centre_office (centre_id, province_code, lao_code, demo, name_th, address)
  values (${id}, ${provinceCode}, ${laoCode}, ${demo}, ${name}, ${address})
  on conflict (centre_id) do update set name_th = excluded.name_th, address = excluded.address`
