import { randomUUID } from 'node:crypto'
import type { Sql } from '@hub/db/connect'
import type { Place } from '../../places.ts'
import type { MutationDecision, MutationDecisions } from './decision.ts'
import { openCentre } from './open-centre.ts'

/** A body with one seat, newly written. */
interface NewBody {
  id: string
  seat: string
}

async function newBody(sql: Sql, place: Place): Promise<NewBody> {
  const centre = await openCentre(sql, place)
  const of = { centre_id: centre.id, ...centre.owner }
  const called = { ...of, kind: 'WORKING_GROUP', name_th: `คณะทำงาน ${randomUUID()}` }
  const [body] = await sql<{ id: string }[]>`
    insert into centres.committee_body ${sql(called)} returning id`
  const held = { ...of, body_id: String(body?.id), role: 'MEMBER', position_th: 'กำนัน', ordinal: 1 }
  const [seat] = await sql<{ id: string }[]>`insert into centres.committee_member ${sql(held)} returning id`
  return { id: String(body?.id), seat: String(seat?.id) }
}

/** What an LAO's officers may do with a body of its centre. */
const onBody = (input: (body: NewBody) => Record<string, unknown>): MutationDecision => ({
  by: 'officers',
  input: async (place, { key, owner }) => ({ idempotencyKey: key, ...input(await newBody(owner, place)) }),
})

const version = { expectedVersion: 1 }
const member = { role: 'CHAIR', position: 'ปลัดเทศบาล', person: { name: 'นายสมมติ ประธาน' } }

/** What may be done with the bodies of a centre and the seats on them. */
export const committeeMutations: MutationDecisions = {
  appointBody: {
    by: 'officers',
    input: async (place, { key, owner }) => ({
      idempotencyKey: key,
      centreId: (await openCentre(owner, place)).id,
      kind: 'SUBCOMMITTEE',
      name: `คณะอนุกรรมการ ${key}`,
      members: [member],
    }),
  },
  renameBody: onBody(({ id }) => ({ id, ...version, name: `คณะทำงาน ${id}` })),
  correctBodyDays: onBody(({ id }) => ({ id, ...version, since: '2026-11-20' })),
  dissolveBody: onBody(({ id }) => ({ id, ...version, dissolvedOn: '2026-11-20' })),
  appointMember: onBody(({ id }) => ({ bodyId: id, member })),
  appointMembers: onBody(({ id }) => ({ bodyId: id, members: [member] })),
  changeMember: onBody(({ seat }) => ({ id: seat, ...version, ordinal: 2, person: member.person })),
  endMembership: onBody(({ seat }) => ({ id: seat, ...version, endedOn: '2026-11-20' })),
  removeMember: onBody(({ seat }) => ({ id: seat, ...version })),
}
