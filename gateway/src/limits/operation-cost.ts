import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { assumedListSize, knownListSizes } from './list-sizes.ts'

export interface CostedOperation {
  schema: GraphQLSchema
  /** Valid against the schema, and within the limits on its text. */
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
}

/**
 * How many fields the answer to an operation may hold: each field counts 1, and what is in a list as often as the list may
 * have items: `first` of the field, or of the connection the list is in; else a known or an assumed size. Never less than the
 * fields that are written, fragments spread out; fields that `@skip` or `@include` leave out count too.
 */
export function operationCost({ schema, document, operation, variables }: CostedOperation): number {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  const defaults = new Map(operation.variableDefinitions?.map((each) => [each.variable.name.value, each.defaultValue]))

  const ofFragment = (name: string, pageSize: number | undefined): number => {
    const fragment = fragments.get(name)
    return fragment ? ofSelections(fragment.selectionSet, fragment.typeCondition.name.value, pageSize) : 0
  }

  const ofSelections = (set: SelectionSetNode, parent: string, pageSize: number | undefined): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + ofFragment(selection.name.value, pageSize)
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, parent, pageSize)
      return sum + ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? parent, pageSize)
    }, 0)

  const ofField = (node: FieldNode, parent: string, pageSize: number | undefined): number => {
    const field = fieldOf(schema, parent, node.name.value)
    if (!node.selectionSet) return 1
    // Introspection is answered from memory, and GraphQL's own rule keeps it from going round.
    if (!field) return 1 + ofSelections(node.selectionSet, '', undefined)
    const asked = firstOf(node, field, variables, defaults)
    const type = getNamedType(field.type).name
    if (!isListType(getNullableType(field.type))) return 1 + ofSelections(node.selectionSet, type, asked)
    const size = asked ?? pageSize ?? knownListSizes[`${parent}.${field.name}`] ?? assumedListSize
    return 1 + size * ofSelections(node.selectionSet, type, undefined)
  }

  const root = schema.getRootType(operation.operation)
  const cost = root ? ofSelections(operation.selectionSet, root.name, undefined) : 0
  return Math.min(cost, Number.MAX_SAFE_INTEGER)
}

function fieldOf(schema: GraphQLSchema, parent: string, name: string): GraphQLField<unknown, unknown> | undefined {
  if (parent.startsWith('__')) return undefined
  const type = schema.getType(parent)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined
}

type Defaults = ReadonlyMap<string, { kind: Kind; value?: unknown } | undefined>

/** How many items `first` asks for, at least 1; undefined for a field that has no `first`. */
function firstOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  variables: Record<string, unknown>,
  defaults: Defaults,
): number | undefined {
  const argument = field.args.find(({ name }) => name === 'first')
  if (!argument) return undefined
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value
  const written =
    given?.kind === Kind.VARIABLE ? (variables[given.name.value] ?? defaults.get(given.name.value)) : given
  const asked = typeof written === 'object' && written !== null && 'value' in written ? written.value : written
  const size = Number(asked ?? argument.defaultValue ?? assumedListSize)
  return Number.isNaN(size) ? assumedListSize : Math.max(1, size)
}
