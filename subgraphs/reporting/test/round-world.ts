import { verifyRollups } from '@hub/db/verify/rollups'
import { expect } from 'vitest'
import { addCentre, addReport, addRounds, type Centre } from './records.ts'
import { openWorld, type World } from './world.ts'
import { everythingWritten, verb } from './write.ts'

/** A world of four centres: one reported in time, one late, one not, and one was closed before the half-year ended. */
export interface RoundWorld extends World {
  punctual: Centre
  late: Centre
  silent: Centre
  closed: Centre
}

/** It is 20 November 2026: this round was due on 30 October and closes on 27 February. */
export const ended = { fiscalYear: 2569, half: 'SECOND', expectedVersion: 1 }
export const running = { fiscalYear: 2570, half: 'FIRST', expectedVersion: 1 }
export const reason = 'น้ำท่วมสำนักงาน'

export async function openRoundWorld(): Promise<RoundWorld> {
  const world = await openWorld()
  const centre = (laoCode: string, to?: string) => addCentre(world.owner, { laoCode, open: [['2026-01-01', to]] })
  return {
    ...world,
    punctual: await centre('5540101'),
    late: await centre('5540102'),
    silent: await centre('5540103'),
    closed: await centre('5540104', '2026-09-01'),
  }
}

/** Puts rounds, extensions and reports back to where each test begins. */
export async function beginAnew({ owner, punctual, late }: RoundWorld): Promise<void> {
  await owner`delete from reporting.round_extension`
  await owner`delete from reporting.centre_report`
  await owner`delete from reporting.reporting_round`
  // Versions begin at 1 anew: nothing of before them may stand under their numbers.
  await owner`delete from reporting.change_log`
  await addRounds(owner, 2569, 2570)
  const round = { year: 2569, half: 'SECOND' } as const
  await addReport(owner, punctual, { ...round, steps: [{ state: 'SUBMITTED', at: '2026-10-20' }] })
  await addReport(owner, late, { ...round, steps: [{ state: 'SUBMITTED', at: '2026-11-05' }] })
  await owner`select reporting.refresh_rollups()`
}

/** A round as the tests read it. */
export interface Round {
  opensOn: string
  dueOn: string
  closesOn: string
  status: string
  version: number
  rates: { expected: number; onTime: number; late: number; missing: number } | null
}

const fields = 'round { opensOn dueOn closesOn status version rates { expected onTime late missing } }'

/** Every verb of rounds. */
export const roundVerbs = {
  openRound: verb<object, { round: Round | null }>('openRound', fields),
  extendRound: verb<object, { round: Round | null }>('extendRound', fields),
  moveRound: verb<object, { round: Round | null }>('moveRound', fields),
  closeRound: verb<object, { round: Round | null }>('closeRound', fields),
  reopenRound: verb<object, { round: Round | null }>('reopenRound', fields),
  extendRoundForCentre: verb<object, { round: Round | null; extension: object | null }>(
    'extendRoundForCentre',
    `${fields} extension { centre { id } dueOn grantedOn reason }`,
  ),
  withdrawExtension: verb<object, { round: Round | null }>('withdrawExtension', fields),
}
export type RoundVerb = keyof typeof roundVerbs

/** Does something that has to be done, and counts all figures anew; the round as it is then. */
export async function done(world: World, name: RoundVerb, input: object): Promise<Round> {
  const { payload } = await roundVerbs[name](world, input)
  expect(payload.userErrors).toEqual([])
  expect(await verifyRollups(world.owner, 'reporting')).toEqual([])
  return payload.round as Round
}

/** Why a change is refused, as codes and paths; nothing of it is written. */
export async function refusal(world: World, name: RoundVerb, input: object): Promise<string[]> {
  const before = await everythingWritten(world)
  const { payload } = await roundVerbs[name](world, input)
  expect(payload.round).toBeNull()
  expect(await everythingWritten(world)).toEqual(before)
  return payload.userErrors.map(({ code, path }) => `${code} ${path.slice(1).join(' ')}`)
}
