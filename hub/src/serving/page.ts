import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectAsOwner } from '@hub/db/connect'
import type { DatasetChanges, DemoNotice, PageParts } from '@hub/gateway'
import { closePoolAtEnd } from '../database/as-owner.ts'
import { demoState } from '../demo/demo-nation.ts'
import { offerDemoViewers } from '../demo/demo-tokens.ts'
import type { Lifetime } from '../lifetime.ts'
import type { Settings } from '../settings/settings.ts'
import { takesOwnTokens } from './token-reader.ts'

const builtFiles = fileURLToPath(new URL('../../../dashboard/dist', import.meta.url))

/** The dashboard's built files; undefined where they were not built. */
export const dashboardFiles = (): string | undefined =>
  existsSync(path.join(builtFiles, 'index.html')) ? builtFiles : undefined

interface PageSources {
  url: string
  settings: Settings
  secret: string
  lifetime: Lifetime
  changes: DatasetChanges
}

/** What the page needs beside the graph, when the database is at hand. */
export function pageParts({ url, settings, secret, lifetime, changes }: PageSources): PageParts {
  const sql = connectAsOwner(url, { max: 1, name: 'hub page' })
  closePoolAtEnd(lifetime, sql, 0)
  const demo = async (): Promise<DemoNotice> => {
    const isShown = (await demoState(sql)) === 'SHOWN'
    const offers = isShown && settings.demo === 'on' && takesOwnTokens(settings)
    return { isShown, viewers: offers ? await offerDemoViewers(secret) : [] }
  }
  return { files: dashboardFiles(), changes, demo }
}
