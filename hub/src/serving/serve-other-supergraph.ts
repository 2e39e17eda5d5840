import { readFileSync } from 'node:fs'
import { createGateway, noTokens, subgraphsOf } from '@hub/gateway'
import { otherSubgraph } from '@hub/gateway/remote'
import type { SubgraphExecutor } from '@hub/schema/subgraph-request'
import type { Lifetime } from '../lifetime.ts'
import type { Settings } from '../settings/settings.ts'
import { addressSetting, givenAddress } from '../settings/subgraph-address.ts'
import { Failure } from '../terminal/failure.ts'
import { gatewayLimits } from './gateway-limits.ts'
import { listen, type Place } from './listen.ts'
import { hubLogger } from './logger.ts'
import { hasIssuer, issuerTokenReader } from './token-reader.ts'
import { trustedDocuments } from './trusted-documents.ts'

interface OtherServing {
  settings: Settings
  lifetime: Lifetime
  place: Place
}

/** In the demo nobody is to be kept from driving the gateway with a suite of tests. */
const noRateLimit = {
  requestsPerMinuteOfToken: Number.MAX_SAFE_INTEGER,
  requestsPerMinuteOfAddress: Number.MAX_SAFE_INTEGER,
}

/** Serves the gateway by itself over a supergraph of anyone's, with neither database nor secret of the hub. */
export async function serveOtherSupergraph(file: string, { settings, lifetime, place }: OtherServing): Promise<string> {
  const supergraphSdl = read(file)
  const gateway = await createGateway({
    supergraphSdl,
    isOthers: true,
    subgraphs: executorsOf(supergraphSdl, file, settings.subgraphTimeout),
    readToken: hasIssuer(settings) ? issuerTokenReader(settings) : noTokens,
    introspection: (settings.introspection ?? settings.demo) === 'on',
    corsOrigins: settings.corsOrigins,
    trustProxy: settings.trustProxy,
    limits: { ...(settings.demo === 'on' ? noRateLimit : {}), ...gatewayLimits(settings) },
    trustedDocuments: trustedDocuments(settings),
    logger: hubLogger(settings, 'gateway'),
  }).catch((error: unknown) => {
    throw unusable(file, error)
  })
  return listen(gateway, place, lifetime)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw unusable(file, error)
  }
}

/** How each subgraph that the file names is reached. @throws Failure where the file names none, or not where one is */
function executorsOf(supergraphSdl: string, file: string, timeout: number): Record<string, SubgraphExecutor> {
  const found = subgraphs(supergraphSdl, file)
  if (found.length === 0) throw unusable(file, 'no enum join__Graph')
  return Object.fromEntries(
    found.map(({ name, url: composed }) => {
      const url = givenAddress(process.env, name) ?? composed
      if (!URL.canParse(url)) throw nowhere(name, url)
      return [name, otherSubgraph({ name, url, timeout })]
    }),
  )
}

function subgraphs(supergraphSdl: string, file: string): ReturnType<typeof subgraphsOf> {
  try {
    return subgraphsOf(supergraphSdl)
  } catch (error) {
    throw unusable(file, error)
  }
}

function unusable(file: string, error: unknown): Failure {
  const found = error instanceof Error ? error.message : String(error)
  return new Failure({
    th: `SUPERGRAPH_FILE: ใช้ ${file} ไม่ได้ (${found}) ที่รับได้คือ supergraph ของ Federation 2 ที่รวมแล้ว`,
    en: `SUPERGRAPH_FILE: ${file} cannot be used (${found}), accepted is a composed supergraph of Federation 2`,
  })
}

function nowhere(name: string, found: string): Failure {
  const setting = addressSetting(name)
  return new Failure({
    th: `${setting}: ไม่ทราบที่อยู่ของ ${name} ใน supergraph คือ “${found}”`,
    en: `${setting}: where ${name} is is not known; the supergraph says “${found}”`,
  })
}
