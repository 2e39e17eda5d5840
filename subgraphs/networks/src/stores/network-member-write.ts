import type { PendingRows, Transaction } from '@hub/db/connect'
import { opaqueIdOrNone, type PersonFacts } from '@hub/server'
import type { MemberCategory } from './network-member.ts'

/** A member as written: what it stands for, and who it is. */
export interface MemberRecord {
  id: string
  category: MemberCategory
  laoCode: string | null
  joinedOn: string | null
  retiredOn: string | null
  demo: boolean
}

/** A member's place. */
export interface MemberAtHand extends MemberRecord {
  networkId: string
  provinceCode: string
}

/** The member with this id, when the viewer may change it. */
export const memberToChange = (sql: Transaction, id: string): PendingRows<MemberAtHand> => sql<MemberAtHand[]>`
  select id, network_id, province_code, category, lao_code, joined_on, retired_on, demo
  from networks.network_member where id = ${opaqueIdOrNone(id)} for update`

/** Writes members of a network. */
export const insertMembers = (
  sql: Transaction,
  { id, provinceCode }: { id: string; provinceCode: string },
  members: readonly MemberRecord[],
) => sql`
  insert into networks.network_member ${sql(
    members.map((member) => ({
      id: member.id,
      network_id: id,
      province_code: provinceCode,
      category: member.category,
      lao_code: member.laoCode,
      joined_on: member.joinedOn,
      retired_on: member.retiredOn,
      demo: member.demo,
    })),
  )}`

/** Writes what is registered of a member. */
export const updateMember = (
  sql: Transaction,
  { id, category, laoCode, joinedOn, retiredOn, demo }: MemberRecord,
) => sql`
  update networks.network_member
  set category = ${category}, lao_code = ${laoCode}, joined_on = ${joinedOn}, retired_on = ${retiredOn}, demo = ${demo}
  where id = ${id}`

/** Who a member is. */
export interface MemberPerson extends PersonFacts {
  memberId: string
  provinceCode: string
  laoCode: string | null
  demo: boolean
}

/** Writes who members are, in the place of who they were. */
export const writeMemberPersons = (sql: Transaction, persons: readonly MemberPerson[]) => sql`
  insert into networks.network_member_person ${sql(
    persons.map((person) => ({
      member_id: person.memberId,
      province_code: person.provinceCode,
      lao_code: person.laoCode,
      name: person.name,
      phone: person.phone,
      line_id: person.lineId,
      demo: person.demo,
    })),
  )}
  on conflict (member_id) do update
    set lao_code = excluded.lao_code, name = excluded.name, phone = excluded.phone, line_id = excluded.line_id,
        demo = excluded.demo`

/** Lets a member's person belong to the member's LAO. */
export const movePerson = (sql: Transaction, { id, laoCode, demo }: MemberRecord) => sql`
  update networks.network_member_person set lao_code = ${laoCode}, demo = ${demo} where member_id = ${id}`

/** Takes the personal data off a member. */
export const deleteMemberPerson = (sql: Transaction, id: string) => sql`
  delete from networks.network_member_person where member_id = ${id}`
