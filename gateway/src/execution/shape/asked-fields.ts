import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import type { TypeConditions } from '../type-conditions.ts'
import { type Condition, conditionOf } from './condition.ts'

/** What clients may ask, and the fragments of the document that asks. */
export interface Vocabulary {
  schema: GraphQLSchema
  types: TypeConditions
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** What is asked of objects by one field, or by one fragment. */
export interface Selection {
  set: SelectionSetNode
  /** The type that the operation asks on: that of the field around, or of the fragment. */
  parent: GraphQLCompositeType
  /** Whether it is asked in this request; undefined where it always is. */
  condition: Condition | undefined
}

/** A field as one place of an operation asks for it. */
export interface AskedField extends Omit<Selection, 'set'> {
  node: FieldNode
  /** The type that messages name: the object's own, or that of the fragment. */
  owner: string
}

/**
 * The fields that selections ask of an object of type `typename`, by the name they are answered under; of one that does not
 * tell its type, those that are asked of whatever stands there.
 */
export function askedFields(
  selections: readonly Selection[],
  typename: string | undefined,
  { schema, types, fragments }: Vocabulary,
): Map<string, AskedField[]> {
  const fields = new Map<string, AskedField[]>()
  for (const selection of selections) collect(selection, typename ?? selection.parent.name)
  return fields

  function collect({ set, parent, condition: around }: Selection, owner: string): void {
    for (const node of set.selections) {
      const condition = conditionOf(node, around)
      if (node.kind === Kind.FIELD) {
        add(node.alias?.value ?? node.name.value, { node, parent, condition, owner })
        continue
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)
      if (!fragment) continue
      const named = fragment.typeCondition?.name.value
      if (named !== undefined && !types.holds(named, typename ?? parent.name)) continue
      const type = named === undefined ? parent : schema.getType(named)
      if (isCompositeType(type)) collect({ set: fragment.selectionSet, parent: type, condition }, named ?? owner)
    }
  }

  function add(key: string, field: AskedField): void {
    const known = fields.get(key)
    if (known) known.push(field)
    else fields.set(key, [field])
  }
}
