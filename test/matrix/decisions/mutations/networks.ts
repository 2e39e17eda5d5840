import type { Sql } from '@hub/db/connect'
import type { Place } from '../../places.ts'
import type { Given, MutationDecision, MutationDecisions } from './decision.ts'

/** A network of a place, newly written, with one of each thing that hangs on it. */
interface NewNetwork {
  id: string
  member: string
  advisor: string
  hearing: string
  followUp: string
}

type Standing = 'FORMING' | 'ACTIVE' | 'DORMANT'

/** What a province's office may do with a network that stands in a way. */
const onNetwork = (
  standing: Standing,
  input: (network: NewNetwork, place: Place) => Record<string, unknown>,
): MutationDecision => ({
  by: 'offices',
  input: async (place, { key, owner }: Given) => ({
    idempotencyKey: key,
    ...input(await newNetwork(owner, place, standing), place),
  }),
})

const version = { expectedVersion: 1 }

/** What may be done with networks and all that hangs on them: the register of people too is the office's. */
export const networkMutations: MutationDecisions = {
  beginNetwork: {
    by: 'offices',
    input: ({ province }, { key }) => ({
      idempotencyKey: key,
      provinceCode: province,
      name: `เครือข่าย ${key}`,
      beganOn: '2025-10-01',
    }),
  },
  formNetwork: onNetwork('FORMING', ({ id }) => ({ id, ...version, formedOn: '2025-11-01', confirm: true })),
  makeNetworkDormant: onNetwork('ACTIVE', ({ id }) => ({
    id,
    ...version,
    dormantOn: '2026-05-01',
    reason: 'รอผู้ประสานงาน',
  })),
  reviveNetwork: onNetwork('DORMANT', ({ id }) => ({ id, ...version, revivedOn: '2026-06-01' })),
  closeNetwork: onNetwork('ACTIVE', ({ id }) => ({ id, ...version, closedOn: '2026-06-01', reason: 'สมาชิกย้ายออก' })),
  correctNetworkStatus: onNetwork('ACTIVE', ({ id }) => ({
    id,
    ...version,
    since: '2025-11-01',
    correctedSince: '2025-11-02',
  })),
  takeBackNetworkStatus: onNetwork('DORMANT', ({ id }) => ({ id, ...version })),
  renameNetwork: onNetwork('FORMING', ({ id }) => ({ id, ...version, name: `เครือข่ายใหม่ ${id}` })),
  recordNetworkStep: onNetwork('FORMING', ({ id }) => ({ id, ...version, step: 1, startedOn: '2025-10-02' })),
  removeNetworkStep: {
    by: 'offices',
    input: async (place, { key, owner }) => {
      const { id } = await newNetwork(owner, place, 'FORMING')
      await owner`
        insert into networks.network_step (network_id, province_code, step, started_on)
        values (${id}, ${place.province}, 1, '2025-10-01')`
      return { idempotencyKey: key, id, ...version, step: 1 }
    },
  },
  registerNetworkMembers: onNetwork('FORMING', ({ id }, { lao }) => ({
    networkId: id,
    members: [{ category: 'PEOPLE_SECTOR', laoCode: lao, person: { name: 'สมมุติ ใหม่' } }],
  })),
  changeNetworkMember: onNetwork('ACTIVE', ({ member }) => ({ id: member, ...version, category: 'OTHER' })),
  retireNetworkMember: onNetwork('ACTIVE', ({ member }) => ({ id: member, retiredOn: '2026-02-01' })),
  registerNetworkAdvisors: onNetwork('FORMING', ({ id }) => ({
    networkId: id,
    advisors: [{ category: 'OTHER', person: { name: 'สมมุติ ใหม่' } }],
  })),
  changeNetworkAdvisor: onNetwork('ACTIVE', ({ advisor }) => ({ id: advisor, ...version, position: 'อาจารย์' })),
  retireNetworkAdvisor: onNetwork('ACTIVE', ({ advisor }) => ({ id: advisor, retiredOn: '2026-02-01' })),
  recordHearing: onNetwork('ACTIVE', ({ id }) => ({ networkId: id, heldOn: '2026-03-01' })),
  correctHearing: onNetwork('ACTIVE', ({ hearing }) => ({ id: hearing, ...version, attendance: 41 })),
  removeHearing: onNetwork('ACTIVE', ({ hearing }) => ({ id: hearing, ...version })),
  recordNetworkFollowUp: onNetwork('ACTIVE', ({ id }) => ({
    networkId: id,
    followedOn: '2026-03-01',
    progress: 'เดินหน้าตามแผน',
  })),
  correctNetworkFollowUp: onNetwork('ACTIVE', ({ followUp }) => ({ id: followUp, ...version, problems: 'ขาดที่ปรึกษา' })),
  removeNetworkFollowUp: onNetwork('ACTIVE', ({ followUp }) => ({ id: followUp, ...version })),
}

const days: Record<Standing, readonly string[]> = {
  FORMING: ['2025-10-01'],
  ACTIVE: ['2025-10-01', '2025-11-01'],
  DORMANT: ['2025-10-01', '2025-11-01', '2026-05-01'],
}
const statuses: readonly Standing[] = ['FORMING', 'ACTIVE', 'DORMANT']

async function newNetwork(owner: Sql, { province, lao }: Place, standing: Standing): Promise<NewNetwork> {
  const formedOn = days[standing][1] ?? null
  const [network] = await owner<{ id: string }[]>`
    insert into networks.network (province_code, name_th, status, formed_on)
    values (${province}, 'เครือข่ายทดสอบ ' || gen_random_uuid(), ${standing}, ${formedOn}) returning id`
  const id = String(network?.id)
  for (const [at, since] of days[standing].entries())
    await owner`
      insert into networks.network_status (network_id, province_code, since, until, status)
      values (${id}, ${province}, ${since}, ${days[standing][at + 1] ?? null}, ${statuses[at] ?? standing})`
  const [parts] = await owner<Omit<NewNetwork, 'id'>[]>`
    with member as (
      insert into networks.network_member (network_id, province_code, lao_code, category)
      values (${id}, ${province}, ${lao}, 'PEOPLE_SECTOR') returning id
    ), advisor as (
      insert into networks.network_advisor (network_id, province_code, category)
      values (${id}, ${province}, 'OTHER') returning id
    ), hearing as (
      insert into networks.hearing (network_id, province_code, held_on)
      values (${id}, ${province}, '2026-01-15') returning id
    ), follow_up as (
      insert into networks.network_follow_up (network_id, province_code, followed_on, progress_th)
      values (${id}, ${province}, '2026-01-20', 'เดินหน้าตามแผน') returning id
    )
    select member.id as member, advisor.id as advisor, hearing.id as hearing, follow_up.id as follow_up
    from member, advisor, hearing, follow_up`
  if (!parts) throw new Error('nothing hangs on the network')
  return { id, ...parts }
}
