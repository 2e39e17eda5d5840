import { type Data, isData, own, put } from './data.ts'

/** Adds what a subgraph answered to what is known of an object; lists of the same length are lists of the same objects. */
export function merge(target: Data, source: Data): void {
  for (const key of Object.keys(source)) {
    const added = source[key]
    if (added === undefined) continue
    const known = own(target, key)
    if (isData(added) && isData(known)) merge(known, added)
    else if (Array.isArray(added) && Array.isArray(known) && added.length === known.length) mergeItems(known, added)
    else put(target, key, added)
  }
}

function mergeItems(known: unknown[], added: readonly unknown[]): void {
  for (const [index, item] of added.entries()) {
    const there = known[index]
    if (isData(there) && isData(item)) merge(there, item)
    else known[index] = item
  }
}
