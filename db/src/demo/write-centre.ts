import { toBuddhistYear } from '@hub/schema/calendar/era'
import { addDays, type LocalDate } from '@hub/schema/calendar/local-date'
import {
  centre,
  centreAnnouncement,
  centreMission,
  centreOffice,
  centreSuspension,
  processStep,
} from '../centres/tables.ts'
import { centreOpenInterval, centre as reportingCentre } from '../reporting/tables.ts'
import type { CentrePlan } from './plan-centres.ts'
import { HEADS } from './positions.ts'
import { ownedBy, type World } from './world.ts'
import { writeChannels } from './write-channels.ts'
import { writeBodies } from './write-committee.ts'

/** Writes a centre with its dated history and all that stands in its announcement. */
export function writeCentre(world: World, plan: CentrePlan, awardId: string): void {
  const { load } = world
  const { id, lao, selectedOn, orientedOn, establishedOn, closedOn, closingReason } = plan
  const owner = ownedBy(lao)
  load.add(centre, {
    id,
    ...owner,
    awardId,
    ...selection(world, plan),
    selectedOn,
    orientedOn,
    establishedOn,
    closedOn,
    closingReason,
  })
  load.add(reportingCentre, { id, ...owner })
  for (const each of plan.suspensions) load.add(centreSuspension, { centreId: id, ...owner, ...each })
  writeProcessSteps(world, plan)
  if (!establishedOn) return
  writeOpenIntervals(world, plan, establishedOn)
  writeAnnouncement(world, plan, establishedOn)
  writeMissions(world, plan)
  writeChannels(world, plan)
  writeBodies(world, plan, establishedOn)
}

/** When the project was approved before the selection, and which cohort of the workshop its LAO was in. */
function selection({ random }: World, { id, selectedOn, orientedOn }: CentrePlan) {
  const chances = random('selection', id)
  return {
    projectApprovedOn: selectedOn && addDays(selectedOn, -chances.int(3, 30)),
    orientationCohort: orientedOn ? chances.int(1, 2) : null,
  }
}

function writeAnnouncement({ load, random }: World, { id, lao }: CentrePlan, announcedOn: LocalDate): void {
  const heads = HEADS[lao.type]
  const owner = { centreId: id, ...ownedBy(lao) }
  const number = `${random('announcement', id).int(1, 60)}/${toBuddhistYear(Number(announcedOn.slice(0, 4)))}`
  load.add(centreAnnouncement, { ...owner, number, announcedOn, signatoryPosition: heads.executive })
  load.add(centreOffice, {
    ...owner,
    nameTh: 'ศูนย์ข้อมูลข่าวสาร',
    address: `${heads.office} (${lao.nameTh})`,
  })
}

/** The seven missions of the guideline, and for some the two that Wiang Thoeng's announcement adds. */
function writeMissions({ load, random }: World, { id, lao }: CentrePlan): void {
  const chances = random('missions', id)
  const missions = [1, 2, 3, 4, 5, 6, 7, ...[8, 9].filter(() => chances.chance(0.3))]
  for (const mission of missions) load.add(centreMission, { centreId: id, ...ownedBy(lao), mission })
}

/** A suspended centre owes no reports: its open time ends, and another begins when it works again. */
function writeOpenIntervals({ load }: World, { id, lao, closedOn, suspensions }: CentrePlan, from: LocalDate): void {
  const add = (openedOn: LocalDate, until: LocalDate | null): void =>
    load.add(centreOpenInterval, { centreId: id, ...ownedBy(lao), openedOn, closedOn: until })
  let opened: LocalDate | null = from
  for (const { suspendedOn, resumedOn } of suspensions) {
    if (opened) add(opened, suspendedOn)
    opened = resumedOn
  }
  if (opened) add(opened, closedOn)
}

/** What the six steps usually take of the 1,110 hours. */
const SHARES = [0.12, 0.1, 0.14, 0.2, 0.26, 0.18]
const STANDARD_HOURS = 1110

function writeProcessSteps({ load, random, today }: World, plan: CentrePlan): void {
  const { selectedOn, orientedOn, establishedOn } = plan
  if (!selectedOn || !orientedOn || !establishedOn) return
  const chances = random('process', plan.id)
  const pace = chances.around(1, 0.07)
  const borders = [
    addDays(selectedOn, -60),
    addDays(selectedOn, -20),
    selectedOn,
    orientedOn,
    addDays(orientedOn, chances.int(0, 10)),
    establishedOn,
    addDays(establishedOn, 90),
  ]
  borders.sort()
  SHARES.forEach((share, at) => {
    const [startedOn, finishedOn] = [borders[at] ?? null, borders[at + 1] ?? null]
    if (!startedOn || !finishedOn || startedOn > today) return
    const done = finishedOn <= today
    load.add(processStep, {
      centreId: plan.id,
      ...ownedBy(plan.lao),
      step: at + 1,
      startedOn,
      finishedOn: done ? finishedOn : null,
      hours: done ? Math.round(STANDARD_HOURS * share * pace * chances.around(1, 0.08) * 2) / 2 : null,
    })
  })
}
