import { type Data, isData, own } from './data.ts'

/** Where an answer is added to, from its root: names, and `@` for each item of a list. */
export type PlanPath = readonly (string | number)[]

/** The objects at a path below some; what is null on the way has none. */
export function objectsAt(roots: readonly Data[], path: PlanPath): Data[] {
  let found: readonly unknown[] = roots
  for (const part of path) {
    const next: unknown[] = []
    for (const value of found) {
      if (part !== '@') keep(next, isData(value) ? own(value, String(part)) : undefined)
      else if (Array.isArray(value)) for (const item of value) keep(next, item)
    }
    found = next
  }
  return found.filter(isData)
}

function keep(values: unknown[], value: unknown): void {
  if (value !== undefined && value !== null) values.push(value)
}

/** The paths of the same objects, in the same order, with the place in each list; needed where something failed. */
export function pathsAt(root: Data, path: PlanPath): (string | number)[][] {
  let found: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }]
  for (const part of path) {
    found = found.flatMap(({ value, path }) => {
      if (part !== '@') return [{ value: isData(value) ? own(value, String(part)) : undefined, path: [...path, part] }]
      return Array.isArray(value) ? value.map((item, index) => ({ value: item, path: [...path, index] })) : []
    })
  }
  return found.filter(({ value }) => isData(value)).map(({ path }) => path)
}
