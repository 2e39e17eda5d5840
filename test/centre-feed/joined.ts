import { randomUUID } from 'node:crypto'
import { CentreFeed, centres } from '@hub/centres'
import { connect, connectAsOwner, type Sql, type Transaction } from '@hub/db/connect'
import { seedDemoRounds } from '@hub/db/seed/seed-rounds'
import { verifyHub } from '@hub/db/verify/verify'
import { reporting } from '@hub/reporting'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { Viewer } from '@hub/schema/viewer'
import { startSubgraph } from '@hub/server'
import { createTestDatabase } from '../kit/database.ts'
import { today } from '../kit/today.ts'

const administrator: Viewer = { role: 'ONDC_ADMIN', subject: 'the administrator' }

export interface UserError {
  code: string
  path: string[]
}

/** The centres and reporting subgraphs joined by the feed, on a database of their own. */
export interface Joined {
  owner: Sql
  feed: CentreFeed
  /** Whether reporting can be reached. */
  isReportingUp: boolean
  /** Why deliveries failed. */
  failures: unknown[]
  /** Adds an LAO of Chiang Rai, and gives its code. */
  newLao(): Promise<string>
  /** Runs a mutation on a centre; gives its key when it is done, and why not otherwise. */
  write(name: string, input: object): Promise<{ id: string | null; userErrors: UserError[] }>
  /** How many centres reporting has not confirmed. */
  unconfirmed(): Promise<number>
  /** Where rollups differ from a recount, and copies from what they copy. */
  differences(): Promise<unknown[]>
  close(): Promise<void>
}

export async function openJoined(pauses = { first: 600_000, longest: 600_000 }): Promise<Joined> {
  const database = await createTestDatabase({ from: 'reference' })
  const owner = connectAsOwner(database.url)
  await openPastRounds(owner)
  const pools = { centres: connect(database.urlOf('centres')), reporting: connect(database.urlOf('reporting')) }
  const tell = startSubgraph(reporting, { sql: pools.reporting, today: () => today })
  const reach: SubgraphExecutor = async (request) => {
    if (!joined.isReportingUp) throw new Error('reporting is away')
    return tell(request)
  }
  const failures: unknown[] = []
  const onFailure = (error: unknown): void => void failures.push(error)
  const feed = new CentreFeed({ sql: pools.centres, reporting: reach, onFailure, pauses })
  const ask = startSubgraph(centres, {
    sql: pools.centres,
    today: () => today,
    afterWrite: () => feed.deliverSoon(),
  })
  let laos = 100
  const joined: Joined = {
    owner,
    feed,
    isReportingUp: true,
    failures,
    newLao: () => addLao(owner, `6570${laos++}`),
    async write(name, input) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
      const query = `mutation ($input: ${type}) { ${name}(input: $input) { centre { id } userErrors { code path } } }`
      const variables = { input: { idempotencyKey: randomUUID(), ...input } }
      const { data, errors } = await ask({ query, variables, viewer: administrator, locale: 'EN' })
      if (errors) throw new Error(JSON.stringify(errors))
      const payload = data?.[name] as { centre: { id: string } | null; userErrors: UserError[] }
      return { id: payload.centre?.id ?? null, userErrors: payload.userErrors }
    },
    async unconfirmed() {
      const [row] = await owner<{ rows: number }[]>`select count(*)::int as rows from centres.centre_feed`
      return row?.rows ?? -1
    },
    differences: () => verifyHub({ centres: owner, networks: owner, reporting: owner }),
    async close() {
      await feed.close()
      await Promise.all([owner, pools.centres, pools.reporting].map((sql) => sql.end()))
      await database.drop()
    },
  }
  return joined
}

/** Rounds of past years, so that a centre of the past owes reports. */
const openPastRounds = (owner: Sql): Promise<unknown> =>
  owner.begin(async (sql) => {
    await seedDemoRounds(sql as unknown as Transaction, 2567, today)
    await sql`select reporting.refresh_rollups()`
  })

async function addLao(owner: Sql, code: string): Promise<string> {
  const name = `ทดสอบ ${code}`
  await owner.begin(async (sql) => {
    await sql`insert into centres.lao (code, province_code, type, name_th) values (${code}, '57', 'SAO', ${name})`
    await sql`insert into networks.lao (code, province_code, type, name_th) values (${code}, '57', 'SAO', ${name})`
    await sql`insert into reporting.lao (code, province_code, type, name_th) values (${code}, '57', 'SAO', ${name})`
    await sql`select centres.refresh_rollups()`
  })
  return code
}
