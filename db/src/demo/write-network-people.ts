import { addDays } from '@hub/schema/calendar/local-date'
import { networkAdvisor, networkAdvisorPerson, networkMember, networkMemberPerson } from '../networks/tables.ts'
import type { networkMemberCategories } from '../networks/values.ts'
import { inventPerson } from './person-names.ts'
import type { NetworkPlan } from './plan-networks.ts'
import { dayBetween, type World } from './world.ts'

const CATEGORIES: readonly (readonly [(typeof networkMemberCategories)[number], number])[] = [
  ['PEOPLE_SECTOR', 45],
  ['COMMUNITY_LEADER', 22],
  ['CIVIL_SOCIETY', 14],
  ['PRIVATE_SECTOR', 7],
  ['LAO_REPRESENTATIVE', 9],
  ['OTHER', 3],
]

const ADVISORS = [
  ['INSPECTOR_ADVISOR', 'ที่ปรึกษาผู้ตรวจราชการภาคประชาชนประจำจังหวัด'],
  ['GOVERNANCE_COMMITTEE', 'กรรมการธรรมาภิบาลจังหวัด'],
  ['GOVERNANCE_COMMITTEE', 'รองประธานกรรมการธรรมาภิบาลจังหวัด'],
  ['OTHER', 'อาจารย์มหาวิทยาลัยในจังหวัด'],
] as const

/** Writes the register of a network's members and advisors, once its fourth step has begun. */
export function writeNetworkPeople(world: World, plan: NetworkPlan): void {
  const registered = plan.steps[3]?.startedOn
  if (!registered) return
  const random = world.random('network people', plan.id)
  const owner = { networkId: plan.id, provinceCode: plan.province.code, demo: true }
  ADVISORS.slice(0, random.int(2, 4)).forEach(([category, positionTh], at) => {
    const id = world.id('network advisor', plan.id, at)
    world.load.add(networkAdvisor, { id, ...owner, category, positionTh, ordinal: at + 1, joinedOn: registered })
    world.load.add(networkAdvisorPerson, {
      advisorId: id,
      provinceCode: plan.province.code,
      ...inventPerson(random),
      demo: true,
    })
  })
  const laos = world.inventedLaos.get(plan.province.code) ?? []
  const joinedBy = addDays(registered, 400) < world.today ? addDays(registered, 400) : world.today
  const leftBy = plan.ended?.status === 'CLOSED' ? plan.ended.on : world.today
  const count = random.int(18, 36)
  for (let at = 0; at < count; at++) {
    const id = world.id('network member', plan.id, at)
    const laoCode = random.chance(0.85) && laos.length > 0 ? random.pick(laos).code : null
    const joinedOn = dayBetween(random, registered, joinedBy)
    const retiredOn = addDays(joinedOn, random.int(200, 1500))
    world.load.add(networkMember, {
      id,
      ...owner,
      laoCode,
      category: random.weighted(CATEGORIES),
      joinedOn: random.chance(0.96) ? joinedOn : null,
      retiredOn: random.chance(0.12) && retiredOn <= leftBy ? retiredOn : null,
    })
    world.load.add(networkMemberPerson, {
      memberId: id,
      provinceCode: plan.province.code,
      laoCode,
      ...inventPerson(random),
      demo: true,
    })
  }
}
