import { type GraphQLField, type GraphQLObjectType, type GraphQLSchema, getNamedType, isObjectType } from 'graphql'

/** A field of the schema with its coordinate: `CommitteeMember.person`. */
export interface FieldAt {
  coordinate: string
  field: GraphQLField<unknown, unknown>
}

/** What a schema marks as personal data. */
export interface Marked {
  /** The fields that are marked themselves. */
  fields: FieldAt[]
  /** The fields of the types that are marked: the parts of a person. */
  parts: FieldAt[]
  /** Fields that give a marked type and are not marked: faults. */
  unmarked: FieldAt[]
}

type Node = { readonly directives?: readonly { readonly name: { readonly value: string } }[] }

const isMarked = (...nodes: (Node | null | undefined)[]): boolean =>
  nodes.some((node) => node?.directives?.some(({ name }) => name.value === 'personal'))

const isMarkedType = (type: unknown): boolean => isObjectType(type) && isMarked(type.astNode, ...type.extensionASTNodes)

/** Reads the marking `@personal` from a schema that was built from SDL. */
export function markedIn(schema: GraphQLSchema): Marked {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  const all = types.flatMap((type) => fieldsOf(type))
  const fields = all.filter(({ field }) => isMarked(field.astNode))
  return {
    fields,
    parts: types.filter(isMarkedType).flatMap((type) => fieldsOf(type)),
    unmarked: all.filter((each) => !fields.includes(each) && isMarkedType(getNamedType(each.field.type))),
  }
}

const fieldsOf = (type: GraphQLObjectType): FieldAt[] =>
  Object.values(type.getFields()).map((field) => ({ coordinate: `${type.name}.${field.name}`, field }))
