import { addDays, daysBetween, type LocalDate } from '@hub/schema/calendar/local-date'
import { training, trainingLetter, trainingRoom, trainingSeries, trainingSession } from '../networks/tables.ts'
import { stableId } from '../stable-id.ts'
import type { TrainingKind, TrainingPlan } from './plan-trainings.ts'
import type { World } from './world.ts'
import { writeParticipants } from './write-participants.ts'

/** The series of the seed, and one that is invented. */
const PROVINCIAL_SERIES = 'อบรมวิทยากรแกนนำของจังหวัด (ตัวอย่าง)'

const seriesOf = (world: World): Record<TrainingKind, string> => ({
  WORKSHOP: stableId('series award workshop'),
  WEB_CONFERENCE: stableId('series participation and scrutiny'),
  PROVINCIAL: world.id('provincial series'),
})

/** Writes the invented series; the others stand in the seed. */
export function writeSeries(world: World): void {
  world.load.add(trainingSeries, {
    id: seriesOf(world).PROVINCIAL,
    nameTh: PROVINCIAL_SERIES,
    nameEn: 'Training of core trainers in a province (example)',
    demo: true,
  })
}

/** Writes a training with its days, rooms and letter, and who took part when it was held. */
export function writeTraining(world: World, plan: TrainingPlan): void {
  const held = !plan.cancelled && plan.endsOn <= world.today
  if (!plan.real) {
    writeItself(world, plan, held)
    writeSessions(world, plan)
    writeLetter(world, plan)
  }
  const rooms = writeRooms(world, plan)
  if (held) writeParticipants(world, plan, rooms)
}

const ONDC = 'สำนักงานคณะกรรมการการกระจายอำนาจให้แก่องค์กรปกครองส่วนท้องถิ่น'
const DLA = 'กรมส่งเสริมการปกครองท้องถิ่น'

function writeItself(world: World, plan: TrainingPlan, held: boolean): void {
  const names = namesOf(plan)
  world.load.add(training, {
    id: plan.id,
    seriesId: seriesOf(world)[plan.kind],
    provinceCode: plan.province?.code ?? null,
    ...names,
    fiscalYear: plan.year,
    cohort: plan.cohort,
    mode: plan.kind === 'WEB_CONFERENCE' ? 'WEB_CONFERENCE' : 'ON_SITE',
    status: plan.cancelled ? 'CANCELLED' : held ? 'COMPLETED' : 'SCHEDULED',
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    placeTh: placeOf(plan),
    budgetSourceTh: plan.kind === 'WORKSHOP' ? ONDC : DLA,
    responsibleUnitTh: unitOf(plan),
    demo: true,
  })
}

function namesOf({ kind, year, cohort, province }: TrainingPlan): { nameTh: string; nameEn: string } {
  if (kind === 'WORKSHOP') {
    return {
      nameTh: `ประชุมเชิงปฏิบัติการตั้งศูนย์ส่งเสริมการมีส่วนร่วม ปี ${year} รุ่นที่ ${cohort} (ตัวอย่าง)`,
      nameEn: `Workshop on establishing centres, FY ${year}, cohort ${cohort} (example)`,
    }
  }
  if (kind === 'WEB_CONFERENCE') {
    return {
      nameTh: `อบรมทางไกลเรื่องการมีส่วนร่วมภาคประชาชน ปี ${year} (ตัวอย่าง)`,
      nameEn: `Web conference on people's participation, FY ${year} (example)`,
    }
  }
  return {
    nameTh: `อบรมวิทยากรแกนนำจังหวัด${province?.nameTh} ปี ${year} (ตัวอย่าง)`,
    nameEn: `Training of core trainers, ${province?.nameEn}, FY ${year} (example)`,
  }
}

function placeOf({ kind, province }: TrainingPlan): string | null {
  if (kind === 'WEB_CONFERENCE') return null
  return province ? `ห้องประชุมสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด${province.nameTh}` : 'กรุงเทพมหานคร'
}

function unitOf({ kind, province }: TrainingPlan): string {
  if (province) return `สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด${province.nameTh}`
  return kind === 'WORKSHOP' ? ONDC : DLA
}

function writeSessions({ load, id }: World, plan: TrainingPlan): void {
  for (let at = 0; at <= daysBetween(plan.startsOn, plan.endsOn); at++) {
    const day = addDays(plan.startsOn, at)
    load.add(trainingSession, {
      id: id('session', plan.id, at),
      trainingId: plan.id,
      provinceCode: plan.province?.code ?? null,
      startsAt: inBangkok(day, '09:00'),
      endsAt: inBangkok(day, plan.kind === 'WEB_CONFERENCE' ? '15:30' : '16:30'),
      demo: true,
    })
  }
}

const inBangkok = (day: LocalDate, time: string): Date => new Date(`${day}T${time}:00+07:00`)

function writeLetter({ load, id, random, today }: World, plan: TrainingPlan): void {
  const datedOn = addDays(plan.startsOn, -random('letter', plan.id).int(8, 25))
  if (datedOn > today) return
  const prefix = plan.province?.abbrTh ?? 'มท'
  const unitCode = plan.province ? '0023.3' : '0810.6'
  const isCircular = plan.province === null
  const runningNumber = random('letter number', plan.id).int(120, 4800)
  load.add(trainingLetter, {
    id: id('letter', plan.id),
    trainingId: plan.id,
    provinceCode: plan.province?.code ?? null,
    kind: 'INVITATION',
    reference: `${prefix} ${unitCode}/${isCircular ? 'ว ' : ''}${runningNumber}`,
    prefix,
    unitCode,
    isCircular,
    runningNumber,
    datedOn,
    senderTh: unitOf(plan),
    recipientTh: plan.province ? 'นายอำเภอทุกอำเภอ' : 'ผู้ว่าราชการจังหวัดทุกจังหวัด',
    demo: true,
  })
}

/** The provinces with a room, the one of the seed included. */
function writeRooms({ load, id, random, provinces, today }: World, plan: TrainingPlan): string[] {
  if (plan.kind !== 'WEB_CONFERENCE' || (plan.startsOn > today && !plan.real)) return []
  const chances = random('rooms', plan.id)
  const taking = provinces.filter(({ code }) => code !== '10' && (code === '54' || chances.chance(0.88)))
  for (const { code, nameTh } of taking) {
    if (plan.real && code === '54') continue
    load.add(trainingRoom, {
      id: id('room', plan.id, code),
      trainingId: plan.id,
      provinceCode: code,
      placeTh: `ห้องประชุมสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด${nameTh}`,
      demo: true,
    })
  }
  return taking.map(({ code }) => code)
}
