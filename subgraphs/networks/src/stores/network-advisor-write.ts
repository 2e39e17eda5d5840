import type { PendingRows, Transaction } from '@hub/db/connect'
import { opaqueIdOrNone, type PersonFacts } from '@hub/server'
import type { AdvisorCategory } from './network-advisor.ts'
import type { NetworkPart } from './network-status-write.ts'

/** An advisor as written. */
export interface AdvisorRecord {
  id: string
  category: AdvisorCategory
  positionTh: string | null
  joinedOn: string | null
  retiredOn: string | null
}

/** An advisor's place. */
export interface AdvisorAtHand extends AdvisorRecord {
  networkId: string
  provinceCode: string
  demo: boolean
}

/** The advisor with this id, when the viewer may change it. */
export const advisorToChange = (sql: Transaction, id: string): PendingRows<AdvisorAtHand> => sql<AdvisorAtHand[]>`
  select id, network_id, province_code, category, position_th, joined_on, retired_on, demo
  from networks.network_advisor where id = ${opaqueIdOrNone(id)} for update`

/** Writes advisors of a network, in order behind those there. */
export const insertAdvisors = (
  sql: Transaction,
  { id, provinceCode, demo }: NetworkPart,
  advisors: readonly AdvisorRecord[],
) => sql`
  insert into networks.network_advisor
    (id, network_id, province_code, category, position_th, joined_on, retired_on, ordinal, demo)
  select a.id, ${id}, ${provinceCode}, a.category, a.position_th, a.joined_on, a.retired_on,
         a.place + (select coalesce(max(ordinal), 0) from networks.network_advisor where network_id = ${id}), ${demo}
  from unnest(${advisors.map((each) => each.id)}::uuid[], ${advisors.map(({ category }) => category)}::text[],
              ${advisors.map(({ positionTh }) => positionTh)}::text[], ${advisors.map(({ joinedOn }) => joinedOn)}::date[],
              ${advisors.map(({ retiredOn }) => retiredOn)}::date[])
    with ordinality as a (id, category, position_th, joined_on, retired_on, place)`

/** Writes what is registered of an advisor. */
export const updateAdvisor = (
  sql: Transaction,
  { id, category, positionTh, joinedOn, retiredOn }: AdvisorRecord,
) => sql`
  update networks.network_advisor
  set category = ${category}, position_th = ${positionTh}, joined_on = ${joinedOn}, retired_on = ${retiredOn}
  where id = ${id}`

/** Who an advisor is. */
export interface AdvisorPerson extends PersonFacts {
  advisorId: string
  provinceCode: string
  demo: boolean
}

/** Writes who advisors are, in the place of who they were. */
export const writeAdvisorPersons = (sql: Transaction, persons: readonly AdvisorPerson[]) => sql`
  insert into networks.network_advisor_person ${sql(
    persons.map((person) => ({
      advisor_id: person.advisorId,
      province_code: person.provinceCode,
      name: person.name,
      phone: person.phone,
      line_id: person.lineId,
      demo: person.demo,
    })),
  )}
  on conflict (advisor_id) do update
    set name = excluded.name, phone = excluded.phone, line_id = excluded.line_id`

/** Takes the personal data off an advisor. */
export const deleteAdvisorPerson = (sql: Transaction, id: string) => sql`
  delete from networks.network_advisor_person where advisor_id = ${id}`
