import { remoteSubgraph } from '@hub/gateway'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { SubgraphName } from '@hub/schema/type-defs'
import type { Lifetime } from '../lifetime.ts'
import type { Settings } from '../settings/settings.ts'
import { openGateway } from './gateway.ts'
import { listen, type Place } from './listen.ts'
import { pagesOf } from './page.ts'

/** What serves a part of the hub by itself. */
export interface PartServing {
  settings: Settings
  lifetime: Lifetime
  secret: string
  place: Place
}

/** Serves the gateway, which finds the subgraphs over HTTP; they need not be up yet. */
export async function serveGateway({ settings, lifetime, secret, place }: PartServing): Promise<string> {
  const remote = (name: SubgraphName, url: string): SubgraphExecutor =>
    remoteSubgraph({ name, url, secret, timeout: settings.subgraphTimeout })
  const subgraphs = {
    centres: remote('centres', settings.centresUrl),
    networks: remote('networks', settings.networksUrl),
    reporting: remote('reporting', settings.reportingUrl),
  }
  const gateway = await openGateway(settings, secret, subgraphs, pagesOf(settings))
  return listen(gateway, place, lifetime)
}
