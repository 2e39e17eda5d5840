import type { IncomingMessage } from 'node:http'
import proxyAddr from '@fastify/proxy-addr'

/** Gives what tells the address of a client, as Fastify tells `request.ip`: behind trusted proxies by what they say of it. */
export function clientAddress(trustProxy: string[] | undefined): (request: IncomingMessage) => string {
  if (!trustProxy) return ({ socket }) => socket.remoteAddress ?? ''
  const isTrusted = proxyAddr.compile(trustProxy)
  return (request) => proxyAddr(request, isTrusted)
}
