import { analyzeTables } from '../analyze.ts'
import { bulkLoad } from '../bulk-load.ts'
import type { Sql, Transaction } from '../connect.ts'
import { subgraphNames } from '../migrate.ts'
import { refreshRollups } from '../rollups.ts'
import { seedDemoRounds } from '../seed/seed-rounds.ts'
import { takeWriteTurns } from '../write-turn.ts'
import { planCentres } from './plan-centres.ts'
import { planLaos } from './plan-laos.ts'
import { planNetworks } from './plan-networks.ts'
import { planRolledOutTrainings, planTrainings } from './plan-trainings.ts'
import { readFacts } from './read-facts.ts'
import { DemoRefused } from './refused.ts'
import { hasDemo } from './remove.ts'
import { type World, worldOf } from './world.ts'
import { writeActivities } from './write-activities.ts'
import { writeCentre } from './write-centre.ts'
import { writeAward, writeLaos } from './write-laos.ts'
import { writeMeasures } from './write-measures.ts'
import { writeNetwork } from './write-network.ts'
import { firstRoundYear, roundsOf, writeReports } from './write-reports.ts'
import { writeTargets } from './write-targets.ts'
import { writeSeries, writeTraining } from './write-training.ts'

/** A part of the demo nation that is being written. */
export type DemoPart = 'LAOS' | 'CENTRES' | 'NETWORKS' | 'TRAININGS' | 'MEASURES' | 'FIGURES'

export interface DemoOptions {
  /** The day the demo nation is as of (`YYYY-MM-DD`): nothing in it happened later. */
  today: string
  /**
   * How large it is. 0, the default: the programme as far as it is. 1: the programme fully rolled out, with a centre in
   * every LAO, ten rounds of reports (78,500 owed) and 20,000 trainings; a fraction: a share of that. Above 1: as many
   * times the rounds (further back in time) and trainings.
   */
  scale?: number
  /** Where chance begins: the same seed and day give the same nation. */
  seed?: number
  /** Told which part is being written, and how many rows were before it. */
  onProgress?: (part: DemoPart, rows: number) => void
}

/**
 * Invents the demo nation around the facts of the seed and writes it in one transaction, rollups included. Every row it
 * writes is marked as demo.
 * @throws {DemoRefused} when there is a demo nation already, or the real register
 */
export async function buildDemo(sql: Sql, options: DemoOptions): Promise<ReadonlyMap<string, number>> {
  return sql.begin((begun) => build(begun as unknown as Transaction, options))
}

async function build(sql: Transaction, { today, scale = 0, seed = 2562, onProgress }: DemoOptions) {
  await sql`
    select set_config('hub.actor', 'hub demo', true), set_config('hub.reason', 'demo nation', true),
           set_config('hub.bulk', 'on', true), pg_advisory_xact_lock(hashtext('hub seed'))`
  await takeWriteTurns(sql, subgraphNames)
  await refuseOverOthers(sql)
  const facts = await readFacts(sql)
  const { districts, laos } = planLaos(seed, facts)
  const load = bulkLoad(sql)
  const world = worldOf({ today, seed, scale, load, provinces: facts.provinces, laos })
  const begin = (part: DemoPart): void => onProgress?.(part, load.rows())

  begin('LAOS')
  await seedDemoRounds(sql, firstRoundYear(world), today)
  writeLaos(world, districts)
  begin('CENTRES')
  await writeCentres(world)
  begin('NETWORKS')
  for (const plan of planNetworks(world)) writeNetwork(world, plan)
  begin('TRAININGS')
  await writeTrainings(world)
  begin('MEASURES')
  for (const lao of laos) {
    writeMeasures(world, lao)
    await load.settle()
  }
  writeTargets(world)
  const rows = await load.finish()
  begin('FIGURES')
  await finishFigures(sql)
  return rows
}

async function refuseOverOthers(sql: Transaction): Promise<void> {
  if (await hasDemo(sql)) throw new DemoRefused('DEMO_THERE')
  const [found] = await sql<{ laos: number }[]>`select count(*) as laos from centres.lao where not demo`
  if ((found?.laos ?? 0) > SEEDED_LAOS) throw new DemoRefused('REGISTER_THERE')
}

/** More LAOs than the seed's few can only come from the register. */
const SEEDED_LAOS = 20

async function writeCentres(world: World): Promise<void> {
  const plans = planCentres(world)
  const rounds = roundsOf(world)
  const inPhrae = plans.filter(({ lao, establishedOn }) => lao.provinceCode === '54' && establishedOn)
  for (const plan of plans) {
    if (!plan.real) {
      const awardYear = plan.orientedOn && plan.orientedOn < '2019-01-01' ? 2560 : 2563
      writeCentre(world, plan, writeAward(world, plan.lao, awardYear))
    }
    writeActivities(world, plan)
    writeReports(world, plan, rounds, plan === inPhrae[1])
    await world.load.settle()
  }
}

async function writeTrainings(world: World): Promise<void> {
  writeSeries(world)
  for (const plan of planTrainings(world)) writeTraining(world, plan)
  if (world.scale === 0) return
  for (const plan of planRolledOutTrainings(world)) {
    writeTraining(world, plan)
    await world.load.settle()
  }
}

async function finishFigures(sql: Transaction): Promise<void> {
  await analyzeTables(sql, subgraphNames)
  await refreshRollups(sql, subgraphNames)
}
