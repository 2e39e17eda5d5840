import type { QueryPlanSelectionNode } from '@apollo/query-planner'
import type { TypeConditions } from '../type-conditions.ts'
import { type Data, isData, own, put } from './data.ts'
import { merge } from './merge.ts'

/**
 * By what a subgraph knows an object: the fields it requires, from what others have answered. Null where one of them is
 * missing, or where the object's type has nothing that is required.
 */
export function representationOf(
  object: Data,
  requires: readonly QueryPlanSelectionNode[],
  types: TypeConditions,
): Data | null {
  const representation = select(object, requires, types)
  return representation?.__typename ? representation : null
}

function select(object: Data, selections: readonly QueryPlanSelectionNode[], types: TypeConditions): Data | null {
  const selected: Data = {}
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') {
      const part = isOf(object, selection.typeCondition, types) ? select(object, selection.selections, types) : null
      if (part) merge(selected, part)
      continue
    }
    const key = selection.alias ?? selection.name
    const value = own(object, key)
    if (value === undefined) return null
    put(selected, key, selection.selections ? selectIn(value, selection.selections, types) : value)
  }
  return selected
}

function selectIn(value: unknown, selections: readonly QueryPlanSelectionNode[], types: TypeConditions): unknown {
  if (Array.isArray(value)) return value.map((item) => selectIn(item, selections, types))
  return isData(value) ? select(value, selections, types) : null
}

const isOf = ({ __typename }: Data, condition: string | undefined, types: TypeConditions): boolean =>
  condition !== undefined && typeof __typename === 'string' && types.holds(condition, __typename)
