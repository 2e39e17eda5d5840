import { chownSync, statSync } from 'node:fs'
import path from 'node:path'

/** The user Postgres runs as when the hub runs as root, which Postgres refuses: "nobody" on every Unix. */
const nobody = 65534

export interface RunAs {
  uid: number
  gid: number
}

/** The user for a cluster in `cluster`: undefined means the hub's own; under root the cluster's owner, or nobody. */
export function runAs(cluster: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = statSync(cluster, { throwIfNoEntry: false })
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: nobody, gid: nobody }
}

function mayEnter(folder: string, { uid, gid }: RunAs): boolean {
  const found = statSync(folder)
  if (found.uid === uid) return (found.mode & 0o100) !== 0
  if (found.gid === gid) return (found.mode & 0o010) !== 0
  return (found.mode & 0o001) !== 0
}

/** Whether the user can reach a folder from the root of the file system: a clone below /root is out of reach. */
export function canReach(folder: string, user: RunAs | undefined): boolean {
  if (!user) return true
  const parent = path.dirname(folder)
  return mayEnter(folder, user) && (parent === folder || canReach(parent, user))
}

/** Gives a file or folder to the user Postgres runs as. */
export function giveTo(user: RunAs | undefined, file: string): void {
  if (user) chownSync(file, user.uid, user.gid)
}
