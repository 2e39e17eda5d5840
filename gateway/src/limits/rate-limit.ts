import { Refusal } from '../errors/refusal.ts'
import type { CountRequest } from '../sign-in/sign-in.ts'
import { countHeaders, type RequestCounts } from './request-counts.ts'

/** Gives what counts a request, tells its sender where it stands, and refuses it when there were too many. */
export const requestCounter =
  (counts: RequestCounts): CountRequest =>
  async (request, reply, signedIn) => {
    const counted = counts.count(signedIn, request.ip)
    reply.headers(countHeaders(counted))
    if (counted.isExceeded) throw tooMany(counted.atMost, counted.seconds)
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
