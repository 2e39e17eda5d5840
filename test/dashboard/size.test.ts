import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { projectFolder } from '@hub/test/kit/hub-process'
import { expect, test } from 'vitest'

const built = path.join(projectFolder, 'dashboard/dist')

/** The scripts that a browser loads before anything is shown. */
function firstScripts(): string[] {
  const index = readFileSync(path.join(built, 'index.html'), 'utf8')
  return [...index.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '')
}

test('the first view takes less than 250 kB of compressed script', () => {
  const scripts = firstScripts()
  expect(scripts.length).toBeGreaterThan(0)
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(built, file))).length, 0)
  console.info(`first view: ${Math.round(bytes / 1000)} kB of script, gzip`)
  expect(bytes).toBeLessThan(250_000)
})

test('every script is there compressed, so that the hub compresses nothing while it serves', () => {
  for (const file of firstScripts())
    for (const ending of ['.br', '.gz']) expect(existsSync(path.join(built, `${file}${ending}`))).toBe(true)
})

test('nothing is inlined that the content security policy would stop', () => {
  const index = readFileSync(path.join(built, 'index.html'), 'utf8')
  expect(index).not.toMatch(/<script(?![^>]*src=)|<style|style="|data:/)
})
