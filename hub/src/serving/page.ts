import { existsSync } from 'node:fs'
import path from 'node:path'
import { connectAsOwner } from '@hub/db/connect'
import type { DatasetChanges, DemoNotice, PageParts } from '@hub/gateway'
import { closePoolAtEnd } from '../database/as-owner.ts'
import { showsDemo } from '../demo/demo-state.ts'
import { offerDemoViewers } from '../demo/demo-tokens.ts'
import type { Lifetime } from '../lifetime.ts'
import type { Settings } from '../settings/settings.ts'
import { signInOffer } from './sign-in-offer.ts'
import { takesOwnTokens } from './token-reader.ts'

/** The built files of a page; undefined where it was not built. */
function builtFiles(folder: 'dashboard' | 'explorer'): string | undefined {
  const files = path.resolve(import.meta.dirname, `../../../${folder}/dist`)
  return existsSync(path.join(files, 'index.html')) ? files : undefined
}

/**
 * What the gateway serves of pages under these settings, whatever database there is. The explorer is for the demo, and only where it could ask for the
 * schema and for whatever one types.
 */
export function pagesOf(settings: Settings): PageParts {
  const { demo, introspection, trustedDocumentsOnly, nodeEnvironment } = settings
  const isForDevelopers = demo === 'on' && introspection !== 'off' && trustedDocumentsOnly !== 'on'
  const explorer = isForDevelopers && nodeEnvironment !== 'production' ? builtFiles('explorer') : undefined
  return { files: builtFiles('dashboard'), explorer, signIn: signInOffer(settings) }
}

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
    const isShown = await showsDemo(sql)
    const offers = isShown && settings.demo === 'on' && takesOwnTokens(settings)
    return { isShown, viewers: offers ? await offerDemoViewers(secret) : [] }
  }
  return { ...pagesOf(settings), changes, demo }
}
