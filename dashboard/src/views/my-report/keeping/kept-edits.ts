import type { Edits } from './content.ts'

/** What a browser keeps of a report that is being written, until the hub has it. */
export interface KeptEdits {
  edits: Edits
  /** The version of the report that the edits were made over; null where there was none. */
  version: number | null
}

const keyOf = (occasion: string): string => `hub-report:${occasion}`

/** What was kept for a centre and a round; undefined when there is nothing. */
export function readKept(occasion: string): KeptEdits | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(occasion)) ?? 'null') as {
      edits: [string, string | null][]
      version: number | null
    } | null
    return kept ? { edits: new Map(kept.edits), version: kept.version } : undefined
  } catch {
    return undefined
  }
}

/** Keeps edits; without any, what was kept is removed. */
export function keep(occasion: string, { edits, version }: KeptEdits): void {
  try {
    if (edits.size === 0) localStorage.removeItem(keyOf(occasion))
    else localStorage.setItem(keyOf(occasion), JSON.stringify({ edits: [...edits], version }))
  } catch {
    // A browser that keeps nothing: what is typed is saved to the hub all the same.
  }
}
