import type { Transaction } from '../connect.ts'

/** Removes who held seats that ended before `keptFrom`, and the people of centres that closed before it; gives how many. */
export async function forgetCentrePeople(sql: Transaction, keptFrom: string): Promise<number> {
  const holders = await sql`
    delete from centres.committee_member_person p using centres.committee_member m, centres.centre c
    where m.id = p.member_id and c.id = m.centre_id and (m.until <= ${keptFrom} or c.closed_on <= ${keptFrom})`
  const administrators = await sql`
    delete from centres.centre_channel_person p using centres.centre_channel h, centres.centre c
    where h.id = p.channel_id and c.id = h.centre_id and c.closed_on <= ${keptFrom}`
  return holders.count + administrators.count
}
