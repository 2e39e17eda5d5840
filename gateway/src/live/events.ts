import { PassThrough } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { Refusal } from '../errors/refusal.ts'
import type { DatasetChanges, Versions } from './dataset-changes.ts'

/** Streams open at once at most: each is a connection kept. */
const streamsAtMost = 2_000

/** A line now and then keeps proxies from taking a quiet stream for a dead one, and finds out who has gone. */
const heartbeatMilliseconds = 20_000

/**
 * `GET /events`: the versions of the subgraphs' data as server-sent events, at once and after each change. A page compares
 * them with those its answers stand on. They tell that something has changed, never what, so anyone may listen.
 */
export function serveEvents(app: FastifyInstance, changes: DatasetChanges): void {
  const streams = new Set<PassThrough>()
  const unsubscribe = changes.subscribe((versions) => {
    for (const stream of streams) stream.write(eventOf(versions))
  })
  const heartbeat = setInterval(() => {
    for (const stream of streams) stream.write(':\n\n')
  }, heartbeatMilliseconds)
  app.addHook('preClose', async () => {
    unsubscribe()
    clearInterval(heartbeat)
    for (const stream of streams) stream.end()
  })
  app.get('/events', { exposeHeadRoute: false }, (_request, reply) => {
    if (streams.size >= streamsAtMost) throw tooManyStreams()
    const stream = new PassThrough()
    streams.add(stream)
    stream.on('close', () => streams.delete(stream))
    // A browser that loses the stream asks again after this many milliseconds.
    stream.write(`retry: 1000\n${eventOf(changes.versions)}`)
    return reply
      .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      .type('text/event-stream; charset=utf-8')
      .send(stream)
  })
}

const eventOf = (versions: Versions): string => `event: versions\ndata: ${JSON.stringify(versions)}\n\n`

const tooManyStreams = (): Refusal =>
  new Refusal({
    code: 'RATE_LIMITED',
    status: 503,
    reason: { th: 'มีผู้เปิดหน้านี้พร้อมกันมากเกินไป', en: 'too many pages are open at once' },
    headers: { 'retry-after': '30' },
  })
