import { defaultDueOn, HALVES, type Half, halfEnd, halfStart } from '@hub/schema/calendar/half'
import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import { roundExtension } from '../reporting/tables.ts'
import { worksOn } from './open-time.ts'
import type { CentrePlan } from './plan-centres.ts'
import { fateOf, isSteady, type ReportFate, stepsOf } from './plan-report.ts'
import type { Random } from './random.ts'
import { firstYearOfRollout } from './rollout.ts'
import { dayBetween, ownedBy, type World } from './world.ts'
import { writeReport } from './write-report.ts'

/** A round that has begun. */
export interface Round {
  year: number
  half: Half
  endsOn: LocalDate
  dueOn: LocalDate
}

/** The fiscal year from which on centres report: the first one in which a known centre was open. */
const FIRST_ROUND_YEAR = 2562

/** The first fiscal year in which centres of this nation report. */
export const firstRoundYear = (world: World): number =>
  world.scale === 0 ? FIRST_ROUND_YEAR : Math.min(FIRST_ROUND_YEAR, firstYearOfRollout(world))

/** The rounds that have begun, oldest first. */
export function roundsOf(world: World): Round[] {
  const rounds: Round[] = []
  for (let year = firstRoundYear(world); year <= world.year; year++) {
    for (const half of HALVES) {
      if (halfStart(year, half) > world.today) continue
      rounds.push({ year, half, endsOn: halfEnd(year, half), dueOn: defaultDueOn(year, half) })
    }
  }
  return rounds
}

/** Writes a centre's reports for the rounds it owes. `lateNow` is to be missing for the last round that was due. */
export function writeReports(world: World, plan: CentrePlan, rounds: readonly Round[], lateNow: boolean): void {
  const steady = isSteady(world.random('steady', plan.id))
  const lastDue = rounds.findLast(({ dueOn }) => dueOn < world.today)
  for (const round of rounds) {
    if (!worksOn(plan, round.endsOn < world.today ? round.endsOn : world.today)) continue
    const random = world.random('report', plan.id, round.year, round.half)
    if (round.endsOn >= world.today) writeEarlyDraft(world, random, plan, round)
    else writeOwed(world, random, plan, round, fateIn(random, plan, steady, lateNow && round === lastDue))
  }
}

/** Nothing bad is invented about the real municipality. */
function fateIn(random: Random, { real }: CentrePlan, steady: boolean, missing: boolean): ReportFate {
  if (real) return 'ON_TIME'
  return missing ? 'MISSING' : fateOf(random, steady)
}

function writeOwed(world: World, random: Random, plan: CentrePlan, round: Round, fate: ReportFate): void {
  const dueOn = (fate !== 'MISSING' && random.chance(0.03) && writeExtension(world, random, plan, round)) || round.dueOn
  const steps = stepsOf(random, fate, { endsOn: round.endsOn, dueOn }).filter(({ on }) => on <= world.today)
  if (steps.length > 0) writeReport(world, random, plan, { round, steps, isEmpty: fate === 'EMPTY' })
}

/** Some begin to write while the half-year still runs. */
function writeEarlyDraft(world: World, random: Random, plan: CentrePlan, round: Round): void {
  const begun = dayBetween(random, addDays(round.endsOn, -160), round.endsOn)
  if (!random.chance(0.5) || begun > world.today) return
  const steps = [{ state: 'DRAFT', on: begun, revision: 1, byRole: 'LAO_OFFICER', message: null }] as const
  writeReport(world, random, plan, { round, steps: [...steps], isEmpty: false })
}

const REASONS = ['น้ำท่วมสำนักงานช่วงปลายรอบ', 'เปลี่ยนเจ้าหน้าที่ผู้รับผิดชอบ', 'อยู่ระหว่างเลือกตั้งท้องถิ่น']

function writeExtension(
  world: World,
  random: Random,
  plan: CentrePlan,
  { year, half, dueOn }: Round,
): LocalDate | null {
  const grantedOn = addDays(dueOn, -random.int(2, 15))
  const extended = addDays(dueOn, random.int(15, 30))
  if (grantedOn > world.today) return null
  world.load.add(roundExtension, {
    fiscalYear: year,
    half,
    centreId: plan.id,
    ...ownedBy(plan.lao),
    dueOn: extended,
    grantedOn,
    reason: random.pick(REASONS),
  })
  return extended
}
