import type { Transaction } from '../connect.ts'

/** Removes who the members and advisors of networks were whose time in it or whose network ended before `keptFrom`; gives how many. */
export async function forgetNetworkPeople(sql: Transaction, keptFrom: string): Promise<number> {
  const members = await sql`
    delete from networks.network_member_person p using networks.network_member m, networks.network n
    where m.id = p.member_id and n.id = m.network_id and (m.retired_on <= ${keptFrom} or n.closed_on <= ${keptFrom})`
  const advisors = await sql`
    delete from networks.network_advisor_person p using networks.network_advisor a, networks.network n
    where a.id = p.advisor_id and n.id = a.network_id and (a.retired_on <= ${keptFrom} or n.closed_on <= ${keptFrom})`
  return members.count + advisors.count
}
