import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { connect } from '@hub/db/connect'
import { openPostgres } from '@hub/db/postgres/open'
import { hubMain, nationFolder } from './place.ts'

/** The nation in which the programme is fully rolled out, in a Postgres of its own. */
export interface Nation {
  url: string
  secret: string
  /** The process whose children are all of Postgres. */
  postmaster: number
  stop(): Promise<void>
}

/** Connections for all contenders at once. */
const connections = 400

/** Builds the nation of `hub demo --scale 1` where it is not there yet (some minutes), and starts its Postgres. */
export async function openNation(): Promise<Nation> {
  const built = path.join(nationFolder, 'scale-1')
  if (!existsSync(built)) {
    build()
    writeFileSync(built, '')
  }
  const first = await openPostgres(nationFolder, 'hub bench')
  const sql = connect(first.url, { max: 1 })
  // Views over the hub's tables, which a contender makes anew: left there, they would hold up a migration of what they read.
  await sql.unsafe('drop schema if exists bench cascade')
  await sql.unsafe(`alter system set max_connections = ${connections}`)
  const [setting] = await sql<{ now: string }[]>`select current_setting('max_connections') as now`
  await sql.end()
  if (Number(setting?.now) === connections) return nationOf(first)
  await first.stop()
  return nationOf(await openPostgres(nationFolder, 'hub bench'))
}

function build(): void {
  mkdirSync(nationFolder, { recursive: true })
  const env = { ...process.env, HUB_DATA: nationFolder }
  const { status } = spawnSync(process.execPath, [hubMain, 'demo', '--scale', '1'], { env, stdio: 'inherit' })
  if (status !== 0) throw new Error(`hub demo --scale 1 ended with ${status}`)
}

const nationOf = ({ url, stop }: { url: string; stop(): Promise<void> }): Nation => ({
  url,
  secret: readFileSync(path.join(nationFolder, 'hub.secret'), 'utf8').trim(),
  postmaster: Number(readFileSync(path.join(nationFolder, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]),
  stop,
})
