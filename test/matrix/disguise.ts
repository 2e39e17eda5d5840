import { type ASTNode, type FieldNode, Kind, parse, print, type SelectionSetNode, visit } from 'graphql'

const mark = 'x_'

/**
 * The same query in disguise: each field under another name and with a directive, each selection in an inline fragment, and
 * everything in a named one.
 */
export function disguised(document: string): string {
  const parsed = visit(parse(document), { Field: { leave: renamed }, SelectionSet: { leave: wrapped } })
  const [operation] = parsed.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('a document of one operation was expected')
  const declared = print({ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections: [] } } as ASTNode)
  return `${declared} { ...Whole } fragment Whole on Query ${print(operation.selectionSet)}`
}

const renamed = (field: FieldNode): FieldNode => ({
  ...field,
  alias: { kind: Kind.NAME, value: `${mark}${field.name.value}` },
  directives: [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'include' }, arguments: [ifTrue] }],
})

const ifTrue = {
  kind: Kind.ARGUMENT,
  name: { kind: Kind.NAME, value: 'if' },
  value: { kind: Kind.BOOLEAN, value: true },
} as const

const wrapped = (set: SelectionSetNode): SelectionSetNode => ({
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.INLINE_FRAGMENT, selectionSet: set }],
})

/** An answer to a query in disguise, as the plain query would have it. */
export function undisguised(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(undisguised)
  if (typeof answer !== 'object' || answer === null) return answer
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name.replace(mark, ''), undisguised(value)]))
}
