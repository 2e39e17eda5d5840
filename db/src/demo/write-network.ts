import { fiscalYearEnd, fiscalYearOf, fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays } from '@hub/schema/calendar/local-date'
import { network, networkFollowUp, networkStatus, networkStep } from '../networks/tables.ts'
import { fill } from './activity-names.ts'
import type { NetworkPlan } from './plan-networks.ts'
import { dayBetween, type World } from './world.ts'
import { writeHearings } from './write-hearings.ts'
import { writeNetworkPeople } from './write-network-people.ts'

/** Writes a network with its steps, people, hearings and follow-ups. */
export function writeNetwork(world: World, plan: NetworkPlan): void {
  const { load } = world
  const { id, province, formedOn, ended } = plan
  load.add(network, {
    id,
    provinceCode: province.code,
    nameTh: `เครือข่ายการกระจายอำนาจภาคประชาชนจังหวัด${province.nameTh} (ตัวอย่าง)`,
    nameEn: `Example people's decentralization network of ${province.nameEn}`,
    status: ended?.status ?? (formedOn ? 'ACTIVE' : 'FORMING'),
    formedOn,
    closedOn: ended?.status === 'CLOSED' ? ended.on : null,
    demo: true,
  })
  writeStatuses(world, plan)
  writeSteps(world, plan)
  writeNetworkPeople(world, plan)
  writeHearings(world, plan)
  writeFollowUps(world, plan)
}

function writeStatuses({ load }: World, { id, province, steps, formedOn, ended }: NetworkPlan): void {
  const owner = { networkId: id, provinceCode: province.code, demo: true }
  const began = steps[0]?.startedOn ?? formedOn ?? ''
  load.add(networkStatus, { ...owner, since: began, until: formedOn, status: 'FORMING', reason: null })
  if (!formedOn) return
  load.add(networkStatus, { ...owner, since: formedOn, until: ended?.on ?? null, status: 'ACTIVE', reason: null })
  if (!ended) return
  load.add(networkStatus, { ...owner, since: ended.on, until: null, status: ended.status, reason: ended.reason })
}

/** What the six steps usually take of the 738 hours. */
const SHARES = [0.14, 0.22, 0.2, 0.1, 0.19, 0.15]
const STANDARD_HOURS = 738

function writeSteps({ load, random, today }: World, { id, province, steps }: NetworkPlan): void {
  const chances = random('network hours', id)
  const pace = chances.around(1, 0.04)
  steps.forEach(({ startedOn, finishedOn }, at) => {
    const done = finishedOn <= today
    load.add(networkStep, {
      networkId: id,
      provinceCode: province.code,
      step: at + 1,
      startedOn,
      finishedOn: done ? finishedOn : null,
      hours: done ? Math.round(STANDARD_HOURS * (SHARES[at] ?? 0) * pace * chances.around(1, 0.05) * 2) / 2 : null,
      demo: true,
    })
  })
}

const PROGRESS = [
  'สมาชิกจัดวงคุยเรื่อง{topic}แล้ว {n} หมู่บ้าน',
  'มีสมาชิกไปเป็นกรรมการแผนของท้องถิ่น {n} แห่ง',
  'ส่งข้อเสนอเรื่อง{topic}ให้ท้องถิ่น {n} แห่ง',
]
const PROBLEMS = ['ระยะทางไกล นัดพร้อมกันยาก', 'ไม่มีที่ปรึกษาประจำอำเภอ', null, null]
const ADVICE = ['แบ่งกลุ่มตามลุ่มน้ำ', 'ชวนครูและ อสม. เป็นพี่เลี้ยง', null]

function writeFollowUps(world: World, { id, province, formedOn, ended }: NetworkPlan): void {
  if (!formedOn) return
  const until = ended && ended.on <= world.today ? addDays(ended.on, -1) : world.today
  for (let year = fiscalYearOf(formedOn); year <= fiscalYearOf(until); year++) {
    const random = world.random('follow-up', id, year)
    const from = fiscalYearStart(year) > formedOn ? fiscalYearStart(year) : addDays(formedOn, 20)
    const followedOn = dayBetween(random, from, fiscalYearEnd(year))
    if (followedOn > until) continue
    world.load.add(networkFollowUp, {
      id: world.id('follow-up', id, year),
      networkId: id,
      provinceCode: province.code,
      followedOn,
      progressTh: fill(random, random.pick(PROGRESS)),
      problemsTh: random.pick(PROBLEMS),
      recommendationsTh: random.pick(ADVICE),
      demo: true,
    })
  }
}
