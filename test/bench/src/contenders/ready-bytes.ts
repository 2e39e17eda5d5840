import { createServer } from 'node:http'
import { listen } from './listen.ts'
import { readBody } from './read-body.ts'
import { setting } from './settings.ts'

// The first answer of the hub to each request, then always its bytes: what HTTP alone costs.
const hub = setting('HUB_URL')
const kept = new Map<string, Promise<Buffer>>()

const server = createServer(async (request, response) => {
  const body = await readBody(request)
  const authorization = request.headers.authorization
  const key = `${authorization}\n${body}`
  const bytes = kept.get(key) ?? ask(body, authorization)
  kept.set(key, bytes)
  response.setHeader('content-type', 'application/json').end(await bytes)
})

async function ask(body: string, authorization = ''): Promise<Buffer> {
  const headers = { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }
  const answer = await fetch(hub, { method: 'POST', headers, body })
  return Buffer.from(await answer.arrayBuffer())
}

await listen(server)
