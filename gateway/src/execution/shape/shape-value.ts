import { type GraphQLOutputType, isCompositeType, isListType, isNonNullType } from 'graphql'
import type { Selection, Vocabulary } from './asked-fields.ts'
import { shapeLeaf } from './shape-leaf.ts'
import { shapeObject } from './shape-object.ts'
import { failed, notNull, placeOf, type ShapeValue } from './shaping.ts'

/** Shapes the values of one field, `Type.field`, as the schema types them: nulls where they may be, lists item by item. */
export function shapeValue(
  type: GraphQLOutputType,
  selections: readonly Selection[],
  vocabulary: Vocabulary,
  field: string,
): ShapeValue {
  const within = (inner: GraphQLOutputType) => shapeValue(inner, selections, vocabulary, field)
  if (isNonNullType(type)) return shapeNonNull(String(type.ofType), within(type.ofType), field)
  if (isListType(type)) return shapeList(within(type.ofType), field)
  return isCompositeType(type) ? shapeObject(type, selections, vocabulary, field) : shapeLeaf(type, field)
}

function shapeNonNull(type: string, shape: ShapeValue, field: string): ShapeValue {
  return (shaping, value, key) => {
    const shaped = shape(shaping, value, key)
    if (shaped !== null && shaped !== failed) return shaped
    if (shaped === null) shaping.report(`Cannot return null for non-nullable ${placeOf(field, type, key)}.`, key)
    return notNull
  }
}

function shapeList(shape: ShapeValue, field: string): ShapeValue {
  return (shaping, value, key) => {
    if (value === undefined || value === null) return null
    if (!Array.isArray(value)) throw new Error(`a subgraph answered no list for ${field}`)
    const output: unknown[] = []
    let isBroken = false
    shaping.path.push(key)
    for (let index = 0; index < value.length; index++) {
      const shaped = shape(shaping, value[index], index)
      if (shaped === notNull) isBroken = true
      output.push(shaped === failed ? null : shaped)
    }
    shaping.path.pop()
    return isBroken ? failed : output
  }
}
