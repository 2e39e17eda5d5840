import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql'
import { type Data, isData, own, put } from '../plan/data.ts'
import { type AskedField, askedFields, type Selection, type Vocabulary } from './asked-fields.ts'
import { anyOf, type Condition } from './condition.ts'
import { shapeValue } from './shape-value.ts'
import { failed, notNull, placeOf, type ShapeValue, type Shaping } from './shaping.ts'

/** One field of objects of one type, and the name it is answered under. */
interface ShapeField {
  key: string
  /** Whether every object has something under that name, such as `constructor`. */
  isInherited: boolean
  condition: Condition | undefined
  shape: ShapeValue
  /** The type to tell where `__typename` is asked for and the object does not tell one; else undefined. */
  typename: GraphQLCompositeType | undefined
}

/**
 * Shapes objects of a type, or of any type that stands for it, field by field as they were asked for. What is asked of a type
 * is found out when the first object of it comes.
 */
export function shapeObject(
  type: GraphQLCompositeType,
  selections: readonly Selection[],
  vocabulary: Vocabulary,
  field: string,
): ShapeValue {
  const known = new Map<unknown, readonly ShapeField[] | null>()
  return (shaping, value, key) => {
    if (value === undefined || value === null) return null
    if (!isData(value)) throw new Error(`a subgraph answered no object for ${field}`)
    let fields = known.get(value.__typename)
    if (fields === undefined) {
      fields = fieldsOf(type, value.__typename, selections, vocabulary)
      known.set(value.__typename, fields)
    }
    if (fields) return shapeFields(fields, shaping, value, key, vocabulary)
    shaping.report(`Invalid __typename found for object at ${placeOf(field, type.name, key)}.`, key)
    return failed
  }
}

function shapeFields(
  fields: readonly ShapeField[],
  shaping: Shaping,
  value: Data,
  key: string | number,
  vocabulary: Vocabulary,
): unknown {
  const output: Data = {}
  shaping.path.push(key)
  for (const field of fields) {
    if (field.condition && !field.condition(shaping.variables)) continue
    const found = field.isInherited ? own(value, field.key) : value[field.key]
    const shaped = field.typename
      ? typenameOf(found ?? value.__typename, field.typename, vocabulary)
      : field.shape(shaping, found, field.key)
    if (shaped === notNull) {
      shaping.path.pop()
      return failed
    }
    if (field.isInherited) put(output, field.key, shaped === failed ? null : shaped)
    else output[field.key] = shaped === failed ? null : shaped
  }
  shaping.path.pop()
  return output
}

/** The name of an object's own type; an interface has none to tell. */
function typenameOf(told: unknown, otherwise: GraphQLCompositeType, { schema }: Vocabulary): unknown {
  const type = (typeof told === 'string' ? schema.getType(told) : undefined) ?? otherwise
  return isObjectType(type) ? type.name : notNull
}

/** What is asked of objects that tell this type; null where clients know no such type. */
function fieldsOf(
  type: GraphQLCompositeType,
  typename: unknown,
  selections: readonly Selection[],
  vocabulary: Vocabulary,
): ShapeField[] | null {
  const told = typename === undefined || typename === null ? undefined : String(typename)
  const object = told === undefined ? type : vocabulary.schema.getType(told)
  if (!isCompositeType(object)) return null
  return [...askedFields(selections, told, vocabulary)].map(([key, asked]) => fieldOf(key, asked, object, vocabulary))
}

function fieldOf(
  key: string,
  asked: readonly AskedField[],
  object: GraphQLCompositeType,
  vocabulary: Vocabulary,
): ShapeField {
  const [{ node, parent, owner }] = asked as [AskedField]
  const field = { key, isInherited: key in Object.prototype, condition: anyOf(asked.map(({ condition }) => condition)) }
  const type = definitionOf(parent, node)?.type
  // `__schema` and `__type` were answered here, and are as they have to be.
  if (!type)
    return { ...field, typename: node.name.value === '__typename' ? object : undefined, shape: (_, value) => value }
  const shape = shapeValue(type, asked.flatMap(selectionOf), vocabulary, `${owner}.${key}`)
  return { ...field, typename: undefined, shape }
}

function selectionOf({ node, parent, condition }: AskedField): Selection[] {
  const type = getNamedType(definitionOf(parent, node)?.type)
  return node.selectionSet && isCompositeType(type) ? [{ set: node.selectionSet, parent: type, condition }] : []
}

const definitionOf = (parent: GraphQLCompositeType, { name }: FieldNode): GraphQLField<unknown, unknown> | undefined =>
  isUnionType(parent) ? undefined : parent.getFields()[name.value]
