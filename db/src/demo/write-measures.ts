import { toGregorianYear } from '@hub/schema/calendar/era'
import { fiscalYearStart } from '@hub/schema/calendar/fiscal-year'
import { addDays, dayOf, type LocalDate } from '@hub/schema/calendar/local-date'
import { itaScore, measureApproval, measureChannel, measureStep, participationMeasure } from '../reporting/tables.ts'
import { measureChannelKinds } from '../reporting/values.ts'
import { HEADS } from './positions.ts'
import type { Random } from './random.ts'
import { type DemoLao, ownedBy, type World } from './world.ts'

/** The year of the one measure the documents know. */
const FIRST_YEAR = 2564

/** Which share of the LAOs announces measures; more of them the further the programme is rolled out. */
const shareOf = ({ scale }: World): number => 0.04 + 0.26 * Math.min(1, scale)

/** Writes the yearly measures of an LAO, if it announces any, with its scores of the years that are over. */
export function writeMeasures(world: World, lao: DemoLao): void {
  const random = world.random('measures', lao.code)
  if (lao.real || !random.chance(shareOf(world))) return
  const first = random.int(FIRST_YEAR, FIRST_YEAR + 2)
  for (let year = first; year <= world.year; year++) if (random.chance(0.92)) writeMeasure(world, random, lao, year)
}

function writeMeasure(world: World, random: Random, lao: DemoLao, year: number): void {
  const draftedOn = addDays(fiscalYearStart(year), random.int(15, 170))
  if (draftedOn > world.today) return
  const id = world.id('measure', lao.code, year)
  const owner = { measureId: id, ...ownedBy(lao) }
  const approvals = approvalsOf(random, lao, draftedOn)
  const signedOn = approvals.at(-1)?.approvedOn ?? draftedOn
  const isAnnounced = signedOn <= world.today
  world.load.add(participationMeasure, {
    id,
    ...ownedBy(lao),
    fiscalYear: year,
    titleTh: `มาตรการเปิดให้ผู้เกี่ยวข้องมีส่วนร่วม ปี ${year} (ตัวอย่าง)`,
    state: isAnnounced ? 'ANNOUNCED' : (approvals[0]?.approvedOn ?? '') <= world.today ? 'IN_APPROVAL' : 'DRAFT',
    draftedOn,
    announcedOn: isAnnounced ? signedOn : null,
    signedOn: isAnnounced ? signedOn : null,
    signatoryPositionTh: isAnnounced ? HEADS[lao.type].executive : null,
    dimension: 3,
    planFrom: year <= 2565 ? 2561 : 2566,
    planTo: year <= 2565 ? 2565 : 2570,
  })
  approvals.forEach(({ positionTh, approvedOn }, at) => {
    const signed = approvedOn <= world.today ? approvedOn : null
    world.load.add(measureApproval, { ...owner, ordinal: at + 1, positionTh, approvedOn: signed })
  })
  const kinds = random.shuffled(measureChannelKinds.slice(0, 4)).slice(0, random.int(2, 4))
  kinds.forEach((kind, at) => {
    world.load.add(measureChannel, { ...owner, ordinal: at + 1, kind, detail: null })
  })
  writeSteps(world, random, owner, signedOn)
  if (dayOf(toGregorianYear(year), 8, 31) < world.today && isAnnounced) writeScores(world, random, owner, year)
}

function approvalsOf(
  random: Random,
  { type }: DemoLao,
  from: LocalDate,
): { positionTh: string; approvedOn: LocalDate }[] {
  const heads = HEADS[type]
  let day = from
  return ['นิติกร', 'หัวหน้าสำนักปลัด', heads.clerk, heads.executive].map((positionTh) => {
    day = addDays(day, random.int(0, 3))
    return { positionTh, approvedOn: day }
  })
}

type Owner = ReturnType<typeof ownedBy> & { measureId: string }

const STEPS = ['อ่านผลของปีก่อนร่วมกับตัวแทนหมู่บ้าน', 'แจ้งโครงการทางป้ายและหน้าเพจ', 'เปิดรับความเห็นสิบห้าวัน', 'เชิญตัวแทนร่วมตรวจรับงาน']

function writeSteps({ load, today }: World, random: Random, owner: Owner, announcedOn: LocalDate): void {
  let day = addDays(announcedOn, 3)
  STEPS.forEach((body, at) => {
    const startedOn = day
    day = addDays(day, random.int(8, 30))
    load.add(measureStep, {
      ...owner,
      number: at + 1,
      body,
      startedOn: startedOn <= today ? startedOn : null,
      finishedOn: day <= today ? day : null,
    })
  })
}

function writeScores({ load }: World, random: Random, owner: Owner, year: number): void {
  const level = random.around(82, 7)
  for (const dimension of [1, 2, 3, 4]) {
    const score = Math.round(Math.min(100, Math.max(40, random.around(level, 4))) * 100) / 100
    load.add(itaScore, { ...owner, dimension, score, source: `การประเมิน ITA ปี ${year} (ตัวอย่าง)` })
  }
}
