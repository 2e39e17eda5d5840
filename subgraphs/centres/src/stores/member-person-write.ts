import type { PendingRows, Transaction } from '@hub/db/connect'
import type { PersonFacts } from '@hub/server'
import type { Owner } from './owner.ts'

/** Names the holders of seats, in place of those named before. */
export const nameHolders = (
  sql: Transaction,
  { provinceCode, laoCode, demo }: Owner,
  holders: readonly (PersonFacts & { memberId: string })[],
): PendingRows<{ memberId: string }> => sql<{ memberId: string }[]>`
  insert into centres.committee_member_person ${sql(
    holders.map(({ memberId, name, phone, lineId }) => ({
      member_id: memberId,
      province_code: provinceCode,
      lao_code: laoCode,
      demo,
      name,
      phone,
      line_id: lineId,
    })),
  )}
  on conflict (member_id) do update set name = excluded.name, phone = excluded.phone, line_id = excluded.line_id
  returning member_id`

export const removeHolder = (sql: Transaction, memberId: string): PendingRows<{ memberId: string }> =>
  sql<{ memberId: string }[]>`
  delete from centres.committee_member_person where member_id = ${memberId} returning member_id`
