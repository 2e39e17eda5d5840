import { expect, test } from 'vitest'
import type { DatasetChanges, Versions } from '../src/live/dataset-changes.ts'
import { startGateway } from './running-gateway.ts'

/** Changes that a test announces. */
class AnnouncedChanges implements DatasetChanges {
  versions: Versions = { centres: 1 }
  readonly listeners = new Set<(versions: Versions) => void>()

  subscribe(onChange: (versions: Versions) => void): () => void {
    this.listeners.add(onChange)
    return () => this.listeners.delete(onChange)
  }

  announce(versions: Versions): void {
    this.versions = { ...this.versions, ...versions }
    for (const onChange of this.listeners) onChange(this.versions)
  }
}

/** Reads the stream until it has given so many events. */
async function listen(url: URL): Promise<{ response: Response; next(): Promise<Versions> }> {
  const response = await fetch(url)
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<Versions> => {
    for (;;) {
      const found = /data: (.*)\n\n/.exec(text)
      if (found) {
        text = text.slice(found.index + found[0].length)
        return JSON.parse(found[1] ?? '') as Versions
      }
      const read = await reader?.read()
      if (!read || read.done) throw new Error('the stream has ended')
      text += read.value
    }
  }
  return { response, next }
}

test('who listens is told the newest versions at once, and again after each change', async () => {
  const changes = new AnnouncedChanges()
  const { url } = await startGateway({ page: { changes } })
  const { response, next } = await listen(new URL('/events', url))
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await next()).toEqual({ centres: 1 })
  changes.announce({ reporting: 7 })
  expect(await next()).toEqual({ centres: 1, reporting: 7 })
})

test('a hub that stops lets go of who listens, and listens no more itself', async () => {
  const changes = new AnnouncedChanges()
  const { url, app } = await startGateway({ page: { changes } })
  const { next } = await listen(new URL('/events', url))
  await next()
  await app.close()
  await expect(next()).rejects.toThrow('the stream has ended')
  expect(changes.listeners.size).toBe(0)
})
