// Prepares a checkout to run: installs the locked packages, compiles, and bundles the hub and its pages, each only when
// something has changed. With `--schema` it prepares no more than what generates from the schema: the rest may wait for what
// is generated.
// It runs before anything is installed, so it is plain JavaScript without dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const inRoot = (...names) => path.join(root, ...names)
const stateFolder = inRoot('node_modules', '.hub')
const stampFile = (step) => path.join(stateFolder, step)
const lockFile = path.join(stateFolder, 'lock')
const { packageManager } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))

function say(english, thai) {
  process.stderr.write(`hub: ${english} · ${thai}\n`)
}

function fail(english, thai) {
  say(english, thai)
  process.exit(1)
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(
    `Node ${process.versions.node} is too old; install Node 20.19 or newer (24 recommended)`,
    `Node ${process.versions.node} เก่าเกินไป โปรดติดตั้ง Node 20.19 ขึ้นไป (แนะนำ 24)`,
  )
}

function openStateFolder() {
  try {
    mkdirSync(stateFolder, { recursive: true })
    const probe = stampFile(`probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    fail(
      `cannot write to ${stateFolder} (${error.code}); make the project folder writable for this user`,
      `เขียนลงใน ${stateFolder} ไม่ได้ (${error.code}) โปรดให้ผู้ใช้นี้เขียนในโฟลเดอร์โครงการได้`,
    )
  }
}

/** Whether the process that wrote the lock still prepares this checkout; its id may have gone to another program. */
function holdsLock(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return Date.now() - statSync(lockFile).mtimeMs < 2_000
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  const commandLine = `/proc/${pid}/cmdline`
  return !existsSync(commandLine) || /(hub|bootstrap)\.mjs/.test(readFileSync(commandLine, 'utf8'))
}

function tryLock() {
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'))
    if (!holdsLock(owner)) rmSync(lockFile, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
  return false
}

function lock() {
  let told = false
  while (!tryLock()) {
    if (!told) say('another start is preparing this folder; waiting', 'มีอีกคำสั่งกำลังเตรียมโฟลเดอร์นี้อยู่ กำลังรอ')
    told = true
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
  process.on('exit', unlock)
}

function unlock() {
  process.off('exit', unlock)
  rmSync(lockFile, { force: true })
}

/** Two starts at once take turns: the second then finds the work done. */
function takingTurns(work) {
  openStateFolder()
  lock()
  work()
  unlock()
}

const stamped = (step, key) => existsSync(stampFile(step)) && readFileSync(stampFile(step), 'utf8') === key

/** Runs a step whose stamp is not `key`; the stamp is written only after it succeeded. */
function whenChanged(step, key, work) {
  if (stamped(step, key)) return
  rmSync(stampFile(step), { force: true })
  work()
  mkdirSync(stateFolder, { recursive: true })
  writeFileSync(stampFile(step), key)
}

function run(command, args, env, failure) {
  const result = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', shell: command.endsWith('.cmd') })
  if (result.status === 0) return
  process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`)
  fail(...failure)
}

// npm hands all of its settings down as npm_*; pnpm would take them for its own. Only where packages come from stays.
const kept = /^npm_config_(cache|registry|cafile|proxy|https_proxy|noproxy|userconfig)$/i
const withoutNpm = () => Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name))

function install() {
  say(`installing packages with ${packageManager}`, `กำลังติดตั้งแพ็กเกจด้วย ${packageManager}`)
  const pnpm = ['exec', '--yes', `--package=${packageManager}`, '--', 'pnpm']
  const args = [...pnpm, 'install', '--frozen-lockfile', '--prefer-offline', '--config.confirm-modules-purge=false']
  const npm = process.env.npm_execpath
  const viaNode = npm?.endsWith('.js')
  const command = viaNode ? process.execPath : process.platform === 'win32' ? 'npm.cmd' : 'npm'
  // NODE_ENV=production would leave out the compiler.
  const env = { ...Object.fromEntries(withoutNpm()), NODE_ENV: 'development' }
  run(command, viaNode ? [npm, ...args] : args, env, ['installing failed, see above', 'ติดตั้งไม่สำเร็จ ดูข้อความข้างบน'])
}

function installKey() {
  const hash = createHash('sha256').update(`${packageManager} ${process.platform} ${process.arch}`)
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(inRoot(file)))
  return hash.digest('hex')
}

const isSource = (name) => name.endsWith('.ts') && !name.endsWith('.test.ts')

/** Everything the compiler reads of the workspace (size and time of each file), and the outputs that are not there. */
function inspectSources(installed) {
  const hash = createHash('sha256').update(installed)
  const missing = []
  const note = (file) => {
    const { size, mtimeMs } = statSync(file)
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  const { references } = JSON.parse(readFileSync(inRoot('tsconfig.json'), 'utf8'))
  note(inRoot('tsconfig.json'))
  note(inRoot('tsconfig.base.json'))
  for (const { path: project } of references) {
    note(inRoot(project, 'tsconfig.json'))
    note(inRoot(project, 'package.json'))
    for (const source of readdirSync(inRoot(project, 'src'), { recursive: true }).filter(isSource).sort()) {
      note(inRoot(project, 'src', source))
      const output = inRoot(project, 'dist', source.replace(/\.ts$/, '.js'))
      if (!existsSync(output)) missing.push(output)
    }
  }
  return { key: hash.digest('hex'), missing }
}

function compile(...options) {
  say('compiling', 'กำลังคอมไพล์')
  const args = [inRoot('node_modules', 'typescript', 'bin', 'tsc'), '-b', ...options]
  run(process.execPath, args, process.env, ['compiling failed, see above', 'คอมไพล์ไม่สำเร็จ ดูข้อความข้างบน'])
}

/** What is bundled, from what, into which file, and how it is told of. */
const hubBundle = {
  folder: 'hub',
  step: 'bundled-hub',
  // Beside these, all that is compiled.
  sources: ['build', 'vite.config.ts', 'package.json'],
  beside: [],
  made: 'dist/bundle/main.js',
  told: ['the hub', 'ระบบ'],
}
const pages = [
  {
    folder: 'dashboard',
    step: 'bundled',
    sources: ['src', 'documents', 'build', 'public', 'index.html', 'vite.config.ts', 'package.json'],
    beside: [['schema', 'src', 'calendar']],
    made: 'dist/index.html',
    told: ['the dashboard', 'หน้าเว็บ'],
  },
  {
    folder: 'explorer',
    step: 'bundled-explorer',
    sources: ['src', 'build', 'index.html', 'vite.config.ts', 'package.json'],
    beside: [['README.md']],
    made: 'dist/index.html',
    told: ['the explorer', 'หน้าสำรวจกราฟ'],
  },
]

/** Everything a bundle is made from (size and time of each file, and the key of what was done before), and whether it is there. */
function inspectBundle({ folder, sources, beside, made }, before) {
  const hash = createHash('sha256').update(before)
  const note = (file) => {
    const found = statSync(file)
    if (found.isDirectory()) for (const name of readdirSync(file).sort()) note(path.join(file, name))
    else hash.update(`${file} ${found.size} ${found.mtimeMs}\n`)
  }
  for (const source of sources) note(inRoot(folder, source))
  for (const names of beside) note(inRoot(...names))
  return { key: hash.digest('hex'), isThere: existsSync(inRoot(folder, made)) }
}

function isBundled(bundle, before) {
  const { key, isThere } = inspectBundle(bundle, before)
  return isThere && stamped(bundle.step, key)
}

function makeBundle(bundle, before) {
  const { key, isThere } = inspectBundle(bundle, before)
  if (!isThere) rmSync(stampFile(bundle.step), { force: true })
  whenChanged(bundle.step, key, () => {
    const [english, thai] = bundle.told
    say(`bundling ${english}`, `กำลังรวมแฟ้มของ${thai}`)
    const args = [inRoot(bundle.folder, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', inRoot(bundle.folder)]
    run(process.execPath, args, process.env, ['bundling failed, see above', `รวมแฟ้มของ${thai}ไม่สำเร็จ ดูข้อความข้างบน`])
  })
}

function prepareSchema() {
  const installed = installKey()
  takingTurns(() => {
    whenChanged('installed', installed, install)
    compile('--force', inRoot('schema'))
  })
}

export function prepare() {
  const installed = installKey()
  const upToDate = () => {
    const { key, missing } = inspectSources(installed)
    if (!stamped('installed', installed) || missing.length > 0 || !stamped('compiled', key)) return false
    return isBundled(hubBundle, key) && pages.every((page) => isBundled(page, installed))
  }
  if (upToDate()) return
  takingTurns(() => {
    whenChanged('installed', installed, install)
    const { key, missing } = inspectSources(installed)
    if (missing.length > 0) rmSync(stampFile('compiled'), { force: true })
    // The compiler trusts its notes of the last run and would not write a deleted output again.
    whenChanged('compiled', key, () => compile(...(missing.length > 0 ? ['--force'] : [])))
    makeBundle(hubBundle, key)
    for (const page of pages) makeBundle(page, installed)
  })
}

requireNode()
if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--schema')) prepareSchema()
  else prepare()
}
