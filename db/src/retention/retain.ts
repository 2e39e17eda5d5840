import { todayInBangkok } from '@hub/schema/calendar/bangkok'
import type { Sql, Transaction } from '../connect.ts'
import { type SubgraphName, subgraphRoles } from '../policies.ts'
import type { OwnerPools } from '../verify/verify.ts'
import { takeWriteTurns } from '../write-turn.ts'
import { forgetCentrePeople } from './centre-people.ts'
import { forgetLoggedPersons, forgetReadings } from './logs.ts'
import { forgetNetworkPeople } from './network-people.ts'
import { forgetParticipants } from './participants.ts'
import { type RetentionPeriod, retentionPeriod } from './period.ts'

export interface RetentionOptions {
  /** Pools that work as the owner; subgraphs that share one are written in one transaction. */
  pools: OwnerPools
  /** Whole fiscal years that identities are kept after what they were needed for has ended. */
  years: number
  /** Does all and undoes it, to tell what would be done. */
  dryRun?: boolean
  /** Today in Bangkok. */
  today?: string
}

/** What retention did, in numbers of rows. */
export interface RetentionCounts {
  /** Participants of trainings whose name, telephone and chat account were removed. */
  participants: number
  /** Participants taken apart from their district and LAO. */
  origins: number
  /** Members and advisors of networks whose person was removed. */
  networkPeople: number
  /** Holders of seats and administrators of channels whose person was removed. */
  centrePeople: number
  /** Readings removed from the access log. */
  readings: number
  /** Entries of the change log that lost a person's data. */
  loggedPersons: number
}

export interface RetentionSummary extends RetentionPeriod {
  counts: RetentionCounts
}

const undo = new Error('a dry run is undone')

/**
 * Forgets whose time is over: identities go, every figure stays what it was. Change log and dataset version are written as by
 * any other change; running it again changes nothing.
 */
export async function retain({
  pools,
  years,
  dryRun = false,
  today = todayInBangkok(),
}: RetentionOptions): Promise<RetentionSummary> {
  const period = retentionPeriod(today, years)
  const counts = { participants: 0, origins: 0, networkPeople: 0, centrePeople: 0, readings: 0, loggedPersons: 0 }
  for (const sql of new Set(Object.values(pools))) {
    const shared = subgraphs.filter((subgraph) => pools[subgraph] === sql)
    await inOneTransaction(sql, dryRun, async (transaction) => {
      await takeWriteTurns(transaction, shared)
      await forget(transaction, shared, period, counts)
    })
  }
  return { ...period, counts }
}

const subgraphs = Object.keys(subgraphRoles) as SubgraphName[]

async function inOneTransaction(sql: Sql, dryRun: boolean, work: (sql: Transaction) => Promise<void>): Promise<void> {
  const done = sql.begin(async (begun) => {
    const transaction = begun as unknown as Transaction
    await transaction`
      select set_config('hub.actor', 'hub retention', true), set_config('hub.reason', 'the retention period is over', true),
             set_config('hub.bulk', 'on', true)`
    await work(transaction)
    if (dryRun) throw undo
  })
  await done.catch((error: unknown) => {
    if (error !== undo) throw error
  })
}

async function forget(
  sql: Transaction,
  shared: readonly SubgraphName[],
  { keptFrom, readingsFrom }: RetentionPeriod,
  counts: RetentionCounts,
): Promise<void> {
  if (shared.includes('networks')) {
    Object.assign(counts, await forgetParticipants(sql, keptFrom))
    counts.networkPeople = await forgetNetworkPeople(sql, keptFrom)
  }
  if (shared.includes('centres')) counts.centrePeople = await forgetCentrePeople(sql, keptFrom)
  for (const subgraph of shared) {
    counts.readings += await forgetReadings(sql, subgraph, readingsFrom)
    counts.loggedPersons += await forgetLoggedPersons(sql, subgraph, keptFrom)
  }
}
