import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inFolder } from '@hub/db/postgres/launch-error'
import { makeFolder } from '@hub/db/postgres/make-folder'
import type { Settings } from './settings/settings.ts'

/**
 * The secret that signs viewers and tokens, and from which the subgraphs' database passwords derive: HUB_SECRET, or one
 * that is made once and kept in the data folder, readable by its owner only.
 */
export const installationSecret = async ({ secret, dataFolder }: Settings): Promise<string> =>
  secret ?? inFolder(dataFolder, () => keptSecret(path.join(dataFolder, 'hub.secret')))

function keptSecret(file: string): string {
  makeFolder(path.dirname(file))
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    chmodSync(file, 0o600)
  }
  return readFileSync(file, 'utf8').trim()
}
