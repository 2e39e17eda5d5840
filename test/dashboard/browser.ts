import { existsSync } from 'node:fs'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'

/**
 * Where this machine has Chromium: `CHROMIUM`, else the first on the path.
 * @throws an error that says what is missing
 */
export function findChromium(environment: NodeJS.ProcessEnv, elsewhere = [macChrome]): string {
  const folders = (environment.PATH ?? '').split(path.delimiter)
  const candidates = [
    environment.CHROMIUM ?? '',
    ...folders.flatMap((folder) => names.map((name) => path.join(folder, name))),
  ]
  const found = [...candidates, ...elsewhere].find((file) => file !== '' && existsSync(file))
  if (found) return found
  throw new Error(
    'The dashboard’s tests need Chromium, which is not on this machine: `apt-get install chromium`, or set CHROMIUM to its path. ' +
      '· การทดสอบหน้าเว็บต้องใช้ Chromium ซึ่งไม่มีในเครื่องนี้',
  )
}

/** Starts Chromium. Its own sandbox needs rights that root in a container has not; what it opens is ours alone. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(process.env), args: ['--no-sandbox', '--disable-dev-shm-usage'] })
