import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** How a file is kept: as it is, and compressed where a file of the same name with `.br` or `.gz` stands beside it. */
export type Encoding = 'br' | 'gzip' | 'identity'

/** A file of the page, as browsers ask for it. */
export interface PageFile {
  type: string
  /** Identifies its content. */
  etag: string
  /** Its name changes with its content, so that a browser may keep it for ever. */
  isImmutable: boolean
  contents: Partial<Record<Encoding, Buffer>> & { identity: Buffer }
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
}

const compressed: Record<string, Encoding> = { '.br': 'br', '.gz': 'gzip' }

/** Reads the files of a folder by the path browsers ask for (`/assets/index-BqX1.js`). They are few, and are kept in memory. */
export function pageFiles(folder: string): ReadonlyMap<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    return statSync(path.join(folder, name)).isFile()
  })
  const files = new Map<string, PageFile>()
  for (const name of names) {
    const type = types[path.extname(name)]
    if (type) files.set(`/${name.replaceAll(path.sep, '/')}`, readFile(folder, name, type))
  }
  for (const name of names) {
    const ending = path.extname(name)
    const encoding = compressed[ending]
    const file = files.get(`/${name.slice(0, -ending.length).replaceAll(path.sep, '/')}`)
    if (encoding && file) file.contents[encoding] = readFileSync(path.join(folder, name))
  }
  return files
}

function readFile(folder: string, name: string, type: string): PageFile {
  const identity = readFileSync(path.join(folder, name))
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  return { type, etag, isImmutable: name.startsWith(`assets${path.sep}`), contents: { identity } }
}
