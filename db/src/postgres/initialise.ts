import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { program, programEnvironment } from './binaries.ts'
import type { ClusterPlace } from './cluster-place.ts'
import { LaunchError } from './launch-error.ts'
import { giveTo } from './run-as.ts'

/** The major version of the embedded programs; a cluster of another one cannot be opened. */
const version = '18'

function refuseOtherVersion(cluster: string): void {
  const found = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim()
  if (found === version) return
  throw new LaunchError({
    en: `${cluster} holds data of Postgres ${found}; this hub runs Postgres ${version}`,
    th: `${cluster} เป็นข้อมูลของ Postgres ${found} แต่ระบบนี้ใช้ Postgres ${version}`,
  })
}

function writePassword({ passwordFile, user }: ClusterPlace): void {
  writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 })
  giveTo(user, passwordFile)
}

function initdb(place: ClusterPlace, native: string, folder: string, durable: boolean): void {
  const { passwordFile, user } = place
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`]
  const args = [`--pgdata=${folder}`, ...access, ...locale, ...(durable ? [] : ['--no-sync'])]
  const env = programEnvironment()
  const result = spawnSync(program(native, 'initdb'), args, { ...user, env, cwd: folder, encoding: 'utf8' })
  if (result.status === 0) return
  const reason = (result.error?.message ?? result.stderr).trim().split('\n').join(' ')
  throw new LaunchError({
    en: `Postgres could not make its data directory: ${reason}`,
    th: `Postgres สร้างโฟลเดอร์ข้อมูลไม่ได้: ${reason}`,
  })
}

/**
 * Makes the cluster when there is none yet. It is made under another name first, so that a start that is killed
 * in the middle leaves nothing that looks like a cluster.
 */
export function initialise(place: ClusterPlace, native: string, durable: boolean): void {
  const { cluster, user } = place
  if (existsSync(cluster)) {
    refuseOtherVersion(cluster)
    return
  }
  const unfinished = `${cluster}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  giveTo(user, unfinished)
  writePassword(place)
  initdb(place, native, unfinished, durable)
  renameSync(unfinished, cluster)
}

/** The address of the cluster's superuser. */
export function superuserUrl({ passwordFile }: ClusterPlace, port: number): string {
  return `postgres://postgres:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port}/postgres`
}
