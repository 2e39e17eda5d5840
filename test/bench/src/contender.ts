import type { Nation } from './nation.ts'
import { benchProgram, hubProgram } from './place.ts'
import { type ServedProcess, serve } from './served-process.ts'

/** A server that answers the questions, in one process or several. */
export interface Contender {
  name: string
  url: string
  processes: ServedProcess[]
}

/** Where the contenders find what they share. */
export interface Ground {
  nation: Nation
  issuerSettings: Record<string, string>
}

/** The hub must not refuse who asks as fast as it answers. */
const noRateLimit = { RATE_LIMIT_TOKEN: '1000000', RATE_LIMIT_ADDRESS: '1000000' }

const hubSettings = ({ nation, issuerSettings }: Ground): Record<string, string> => ({
  DATABASE_URL: nation.url,
  HUB_SECRET: nation.secret,
  HUB_DEMO: 'off',
  PORT: '0',
  ...noRateLimit,
  ...issuerSettings,
})

/** The hub in one process. */
export async function startHub(name: string, ground: Ground, settings: Record<string, string>): Promise<Contender> {
  const hub = await serve(hubProgram('start'), { ...hubSettings(ground), ...settings })
  return { name, url: hub.url, processes: [hub] }
}

/** Raw servers: a program each, before the database or before nothing. */
export async function startRaw(name: string, program: string, settings: Record<string, string>): Promise<Contender> {
  const raw = await serve([benchProgram(`contenders/${program}`)], settings)
  return { name, url: raw.url, processes: [raw] }
}

/** A gateway in a process of its own, in front of the hub's subgraphs, each in a process of its own. */
export async function startApart(
  name: string,
  ground: Ground,
  program: string[],
  gatewaySettings: Record<string, string> = {},
): Promise<Contender> {
  const settings = hubSettings(ground)
  const subgraphs: Record<string, ServedProcess> = {}
  for (const subgraph of ['reporting', 'centres', 'networks'])
    subgraphs[`${subgraph.toUpperCase()}_URL`] = await serve(hubProgram('serve', subgraph), settings)
  const urls = Object.fromEntries(Object.entries(subgraphs).map(([setting, { url }]) => [setting, url]))
  const gateway = await serve(program, { ...settings, ...urls, ...gatewaySettings })
  return { name, url: gateway.url, processes: [gateway, ...Object.values(subgraphs)] }
}
