import { Readable } from 'node:stream'

/** A text file as UTF-8, or what it begins with when it is no text that can be read. */
export type EncodedText =
  | { readonly encoding: 'UTF-8' | 'Windows-874'; readonly text: Readable; readonly bytesRead: () => number }
  | { readonly encoding: null; readonly begins: string }

/** No header comes near; beyond it there is no line end to be expected. */
const LONGEST_LINE = 65_536

/**
 * Reads a text file in UTF-8, or in Windows-874 (which holds TIS-620 and ISO 8859-11, and which Excel in Thai writes) when its
 * first line is none and `isHeader` knows that line once it is read so. The first line decides for the whole file; what
 * does not belong to the encoding further down comes as U+FFFD.
 */
export async function decodeText(input: Readable, isHeader: (line: string) => boolean): Promise<EncodedText> {
  const chunks: AsyncIterator<Buffer | string> = input[Symbol.asyncIterator]()
  let bytesRead = 0
  const next = async () => {
    const { done, value } = await chunks.next()
    if (done) return undefined
    const chunk = Buffer.from(value)
    bytesRead += chunk.length
    return chunk
  }
  let head = Buffer.alloc(0)
  for (let chunk = await next(); chunk; chunk = await next()) {
    head = Buffer.concat([head, chunk])
    if (chunk.includes('\n') || chunk.includes('\r') || head.length >= LONGEST_LINE) break
  }
  const line = firstLine(head)
  const encoding = isUtf8(line) ? 'UTF-8' : isHeader(fromThai(line)) ? 'Windows-874' : null
  if (!encoding) {
    input.destroy()
    return { encoding, begins: begins(line) }
  }
  async function* decoded() {
    const decode = (chunk: Buffer) => (encoding === 'UTF-8' ? chunk : Buffer.from(fromThai(chunk)))
    yield decode(head)
    for (let chunk = await next(); chunk; chunk = await next()) yield decode(chunk)
  }
  return { encoding, text: Readable.from(decoded(), { objectMode: false }), bytesRead: () => bytesRead }
}

const firstLine = (head: Buffer): Buffer => {
  const end = head.findIndex((byte) => byte === 0x0a || byte === 0x0d)
  return end < 0 ? head : head.subarray(0, end)
}

/** One byte is one character, so chunks need not end where characters do. */
const fromThai = (bytes: Buffer): string => new TextDecoder('windows-874').decode(bytes)

/** A zero byte is valid UTF-8, but stands in no text: it gives away UTF-16 and the formats of spreadsheets. */
function isUtf8(line: Buffer): boolean {
  if (line.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(line, { stream: true })
    return true
  } catch {
    return false
  }
}

const FORMATS: readonly [string, readonly number[]][] = [
  ['XLSX, ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['GZIP', [0x1f, 0x8b]],
  ['UTF-16', [0xff, 0xfe]],
  ['UTF-16', [0xfe, 0xff]],
]
const SHOWN = 12

/** The first bytes, and the format they stand for where they are known. */
function begins(line: Buffer): string {
  const shown = line.subarray(0, SHOWN)
  const bytes = [...shown].map((byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ')
  const format = FORMATS.find(([, mark]) => mark.every((byte, at) => line[at] === byte))?.[0]
  return `${bytes}${line.length > SHOWN ? ' …' : ''}${format ? ` (${format})` : ''}`
}
