import { createHash } from 'node:crypto'
import rateLimit, { normalizeIP } from '@fastify/rate-limit'
import type { Viewer } from '@hub/schema/viewer'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Refusal } from '../errors/refusal.ts'
import type { CountRequest } from '../sign-in/sign-in.ts'
import type { Limits } from './limits.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Whom the request is counted against. */
    sender: { key: string; atMost: number }
  }
}

/** How many senders are counted at once; past it the one longest unseen starts anew. */
const sendersKept = 20_000

/**
 * Counts requests a minute: a good token's against the viewer it names, all others against their address, so that one client
 * cannot take the hub from everybody (OWASP API4:2023), nor try tokens without end. Each gateway process counts for itself.
 */
export async function requestCounter(app: FastifyInstance, limits: Limits): Promise<CountRequest> {
  await app.register(rateLimit, { global: false, cache: sendersKept })
  app.decorateRequest('sender', null as unknown as FastifyRequest['sender'])
  const count = app.createRateLimit({
    timeWindow: '1 minute',
    keyGenerator: (request) => request.sender.key,
    max: (request) => request.sender.atMost,
  })
  return async (request, reply, signedIn) => {
    request.sender = signedIn
      ? { key: `viewer ${digest(signedIn)}`, atMost: limits.requestsPerMinuteOfToken }
      : { key: `address ${normalizeIP(request.ip)}`, atMost: limits.requestsPerMinuteOfAddress }
    const counted = await count(request)
    if (counted.isAllowed) return
    reply.header('ratelimit-limit', counted.max)
    reply.header('ratelimit-remaining', counted.remaining)
    reply.header('ratelimit-reset', counted.ttlInSeconds)
    if (counted.isExceeded) throw tooMany(counted.max, counted.ttlInSeconds)
  }
}

// A remembered token gives the same viewer each time (`sign-in/remembered-tokens.ts`).
const digests = new WeakMap<Viewer, string>()

function digest(viewer: Viewer): string {
  const known = digests.get(viewer)
  if (known !== undefined) return known
  const { role, province, lao, subject } = viewer
  const made = createHash('sha256')
    .update(JSON.stringify([role, province, lao, subject]))
    .digest('base64')
  digests.set(viewer, made)
  return made
}

const tooMany = (accepted: number, seconds: number): Refusal =>
  new Refusal({
    code: 'RATE_LIMITED',
    status: 429,
    reason: {
      th: `ส่งคำขอถี่เกินไป รับได้ไม่เกิน ${accepted} คำขอต่อนาที โปรดลองใหม่ในอีก ${seconds} วินาที`,
      en: `too many requests: accepted at most ${accepted} a minute; try again in ${seconds} seconds`,
    },
    details: { limit: 'requestsPerMinute', found: `> ${accepted}`, accepted },
    headers: { 'retry-after': String(seconds) },
  })
