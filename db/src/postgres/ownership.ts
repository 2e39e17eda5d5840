import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { LaunchError } from './launch-error.ts'
import { identify, isSameProcess, type ProcessIdentity } from './process-identity.ts'

/** The process that started the cluster, and the command it runs. */
export interface Owner extends ProcessIdentity {
  command: string
}

/** The data folder is in use by another process that runs. */
export class AlreadyRunning extends LaunchError {
  override readonly name = 'AlreadyRunning'
  readonly owner: Owner

  constructor(dataDir: string, owner: Owner) {
    super({
      en: `process ${owner.pid} (${owner.command}) already uses ${dataDir}; stop it first, or choose another folder with HUB_DATA`,
      th: `โพรเซส ${owner.pid} (${owner.command}) ใช้ ${dataDir} อยู่แล้ว โปรดหยุดก่อน หรือเลือกโฟลเดอร์อื่นด้วย HUB_DATA`,
    })
    this.owner = owner
  }
}

const unfinishedAfter = 2_000

function readOwner(ownerFile: string): Owner | 'being written' | undefined {
  try {
    return JSON.parse(readFileSync(ownerFile, 'utf8')) as Owner
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (!(error instanceof SyntaxError)) throw error
    // Another process is between creating and writing it, unless it was killed right there.
    return Date.now() - statSync(ownerFile).mtimeMs < unfinishedAfter ? 'being written' : undefined
  }
}

/** The live process that owns the cluster, if there is one. */
export function liveOwner(ownerFile: string): Owner | undefined {
  const owner = readOwner(ownerFile)
  if (owner === 'being written') return { pid: 0, started: '', command: 'starting' }
  return owner && isSameProcess(owner) ? owner : undefined
}

function claim(ownerFile: string, command: string): boolean {
  try {
    writeFileSync(ownerFile, JSON.stringify({ ...identify(process.pid), command }), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    return false
  }
}

/**
 * Makes this process the owner of the cluster. A file left by a killed process is taken over.
 * @throws AlreadyRunning when another process that runs owns it.
 */
export function takeOwnership(dataDir: string, ownerFile: string, command: string): void {
  while (!claim(ownerFile, command)) {
    const owner = liveOwner(ownerFile)
    if (owner) throw new AlreadyRunning(dataDir, owner)
    rmSync(ownerFile, { force: true })
  }
}

export const giveUpOwnership = (ownerFile: string): void => rmSync(ownerFile, { force: true })
