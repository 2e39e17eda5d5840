import { chmodSync, lstatSync, mkdirSync } from 'node:fs'
import { LaunchError } from './launch-error.ts'

const places = ['/var/lib/participation-hub', '/var/tmp/participation-hub']

function ours(folder: string): boolean {
  const found = lstatSync(folder)
  // Anyone may create folders below /var/tmp: one that is not root's alone could have been put there for us.
  return found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0
}

function open(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    if (!ours(folder)) return false
    chmodSync(folder, 0o755)
    return true
  } catch {
    return false
  }
}

/** A folder every user can reach and only root can write, for what must not stay in a home that is closed to others. */
export function sharedFolder(): string {
  const folder = places.find(open)
  if (folder) return folder
  throw new LaunchError({
    en: `as root, Postgres needs a folder other users can reach; none of ${places.join(', ')} can be made. Run as another user or set DATABASE_URL`,
    th: `เมื่อใช้สิทธิ์ root Postgres ต้องมีโฟลเดอร์ที่ผู้ใช้อื่นเข้าถึงได้ แต่สร้าง ${places.join(', ')} ไม่ได้ โปรดใช้ผู้ใช้อื่นหรือกำหนด DATABASE_URL`,
  })
}
