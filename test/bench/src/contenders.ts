import { type Contender, type Ground, startApart, startHub, startRaw } from './contender.ts'
import { benchProgram, hubProgram } from './place.ts'

/** The one that all others are compared with. */
export const baseline = 'Apollo Gateway, subgraphs over HTTP'

const noCache = { ANSWER_CACHE: '0' }
const uncached = 'hub in one process, uncached'

type Start = (name: string, ground: Ground, started: readonly Contender[]) => Promise<Contender>

/** It asks for a newer Node than the project: on an older one it is left out. */
const postgraphile: Record<string, Start> =
  Number.parseInt(process.versions.node, 10) >= 22
    ? {
        'PostGraphile in one process, over views of its own': (name, { nation }) =>
          startRaw(name, 'postgraphile', { DATABASE_URL: nation.url }),
      }
    : {}

const starts: Record<string, Start> = {
  [baseline]: (name, ground) => startApart(name, ground, [benchProgram('contenders/apollo-gateway')]),
  'Hive Gateway with its Rust planner, subgraphs over HTTP': (name, ground) =>
    startApart(name, ground, [benchProgram('contenders/hive-gateway')]),
  ...postgraphile,
  'hub apart, over HTTP, uncached': (name, ground) => startApart(name, ground, hubProgram('serve', 'gateway'), noCache),
  [uncached]: (name, ground) => startHub(name, ground, noCache),
  'hub in one process, cached': (name, ground) => startHub(name, ground, {}),
  'raw HTTP, one SQL statement a query': (name, { nation }) => startRaw(name, 'raw-sql', { DATABASE_URL: nation.url }),
  'raw HTTP, ready bytes': (name, _ground, [first]) => startRaw(name, 'ready-bytes', { HUB_URL: first?.url ?? '' }),
}

/** Starts contenders, each in processes of its own, all on one database: the baseline, and those whose name holds `only`. */
export async function startContenders(ground: Ground, only: string): Promise<Contender[]> {
  const started: Contender[] = []
  // One after the other: each sees to the database before it answers.
  for (const [name, start] of Object.entries(starts))
    if (name === baseline || name.includes(only)) started.push(await start(name, ground, started))
  return started
}
