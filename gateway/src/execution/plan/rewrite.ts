import type { FetchDataRewrite } from '@apollo/query-planner'
import type { TypeConditions } from '../type-conditions.ts'
import { type Data, isData, own, put } from './data.ts'

const fragment = '... on '

/** Renames and sets fields where a subgraph knows an object otherwise than the supergraph (`@interfaceObject`, aliases of a plan). */
export function rewrite(
  value: unknown,
  rewrites: readonly FetchDataRewrite[] | undefined,
  types: TypeConditions,
): void {
  for (const each of rewrites ?? []) rewriteAt(value, each.path, each, types)
}

function rewriteAt(value: unknown, path: readonly string[], change: FetchDataRewrite, types: TypeConditions): void {
  if (Array.isArray(value)) {
    for (const item of value) rewriteAt(item, path, change, types)
    return
  }
  const [first, ...rest] = path
  if (!isData(value) || first === undefined) return
  if (rest.length === 0) apply(change, value, first)
  else if (!first.startsWith(fragment)) rewriteAt(own(value, first), rest, change, types)
  else if (isOrMayBe(value, first.slice(fragment.length), types)) rewriteAt(value, rest, change, types)
}

function apply(change: FetchDataRewrite, object: Data, key: string): void {
  if (change.kind === 'ValueSetter') {
    put(object, key, change.setValueTo)
    return
  }
  const value = own(object, key)
  if (!value) return
  put(object, change.renameKeyTo, value)
  object[key] = undefined
}

const isOrMayBe = ({ __typename }: Data, condition: string, types: TypeConditions): boolean =>
  !__typename || types.holds(condition, String(__typename))
