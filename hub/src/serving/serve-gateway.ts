import { type RemoteSubgraphOptions, remoteSubgraph } from '@hub/gateway/remote'
import type { SubgraphName } from '@hub/schema/type-defs'
import type { Lifetime } from '../lifetime.ts'
import type { Settings } from '../settings/settings.ts'
import { AskedVersions } from './asked-versions.ts'
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
  const timeout = settings.subgraphTimeout
  const remote = (name: SubgraphName, url: string): RemoteSubgraphOptions => ({ name, url, secret, timeout })
  const found = {
    centres: remote('centres', settings.centresUrl),
    networks: remote('networks', settings.networksUrl),
    reporting: remote('reporting', settings.reportingUrl),
  }
  const subgraphs = {
    centres: remoteSubgraph(found.centres),
    networks: remoteSubgraph(found.networks),
    reporting: remoteSubgraph(found.reporting),
  }
  const changes = new AskedVersions(Object.values(found), lifetime)
  const page = { ...pagesOf(settings), changes }
  const gateway = await openGateway(settings, secret, subgraphs, page, () => changes.read())
  return listen(gateway, place, lifetime)
}
