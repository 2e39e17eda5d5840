import type { IncomingMessage } from 'node:http'

/**
 * Waits for a body of a known length, above none, and hands it on as text. Unless it is of use, the request is given to
 * `otherwise` as if nobody had looked into it.
 */
export function peekBody(request: IncomingMessage, isOfUse: (body: string) => boolean, otherwise: () => void): void {
  const length = Number(request.headers['content-length'])
  const parts: Buffer[] = []
  let received = 0
  request.on('data', function take(part: Buffer) {
    parts.push(part)
    received += part.length
    if (received < length) return
    const [first, ...others] = parts
    const body = first && others.length === 0 ? first : Buffer.concat(parts)
    request.off('data', take)
    if (isOfUse(body.toString('utf8'))) return
    request.pause()
    request.unshift(body)
    otherwise()
  })
}
