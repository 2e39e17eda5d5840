import net from 'node:net'
import { expect, test } from 'vitest'
import { keeping } from './keeping.ts'
import { startGateway } from './running-gateway.ts'

/** A request as it stands on the wire. */
function posted(query: string, last = false): string {
  const body = JSON.stringify({ query })
  const lines = ['POST /graphql HTTP/1.1', 'Host: hub', 'Content-Type: application/json']
  if (last) lines.push('Connection: close')
  return [...lines, `Content-Length: ${Buffer.byteLength(body)}`, '', body].join('\r\n')
}

/** What comes back over one connection to which all is written, a piece at a time. */
const answersTo = (url: string, pieces: readonly (string | Buffer)[]): Promise<Record<string, unknown>[]> =>
  new Promise((resolve, reject) => {
    let text = ''
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1', async () => {
      for (const piece of pieces) await new Promise<void>((written) => socket.write(piece, () => written()))
    })
    socket.setEncoding('utf8')
    socket.on('data', (data) => {
      text += data
    })
    socket.on('close', () => resolve([...text.matchAll(/^\{"data".*$/gm)].map(([json]) => JSON.parse(json).data)))
    socket.on('error', reject)
  })

const kept = 'query Kept { viewerRole }'
const questions = [
  kept,
  'query A { a: viewerRole }',
  kept,
  kept,
  'mutation { b: renameProvince(code: "54", name: "x") { code } }',
  kept,
  'query C { c: currentRound }',
]
const expected = [
  { viewerRole: 'PUBLIC' },
  { a: 'PUBLIC' },
  { viewerRole: 'PUBLIC' },
  { viewerRole: 'PUBLIC' },
  { b: { code: '54' } },
  { viewerRole: 'PUBLIC' },
  { c: '2570/1' },
]
const wire = questions.map((query, nth) => posted(query, nth === questions.length - 1)).join('')

test('requests sent in one packet are answered in their order, from memory or made', async () => {
  const { url, ask } = await startGateway(keeping().options)
  await ask(kept)
  expect(await answersTo(url, [wire])).toEqual(expected)
})

test('requests that arrive in pieces of any size are answered in their order', async () => {
  const { url, ask } = await startGateway(keeping().options)
  await ask(kept)
  const bytes = Buffer.from(wire)
  for (const size of [7, 64, 311]) {
    const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, nth) =>
      bytes.subarray(nth * size, (nth + 1) * size),
    )
    expect(await answersTo(url, pieces)).toEqual(expected)
  }
})
