import {
  astFromValue,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
  print,
} from 'graphql'
import { hash } from './chance.ts'

export interface Operation {
  query: string
  variables: Record<string, unknown>
}

/** Names under which a careless gateway would find what every object inherits, or change it. */
const awkward = ['constructor', '__proto__', 'toString', 'hasOwnProperty']

/** An operation over any part of a schema, the same for the same seed: valid or nearly so; who uses it leaves out what is not. */
export function randomOperation(schema: GraphQLSchema, seed: number, kind: 'query' | 'mutation' = 'query'): Operation {
  let chosen = 0
  const upTo = (most: number): number => hash(`${seed} ${chosen++}`) % (most + 1)
  const oneIn = (cases: number): boolean => upTo(cases - 1) === 0
  const pick = <Item>(items: readonly Item[]): Item => items[upTo(items.length - 1)] as Item

  const variables: Record<string, unknown> = {}
  const declared: string[] = []
  const fragments: string[] = []
  let left = 60

  const root = schema.getRootType(kind as never) as GraphQLCompositeType
  const selection = selectionOn(root, 0)
  const head = declared.length > 0 ? `(${declared.join(', ')})` : ''
  return { query: [`${kind} Any${head} ${selection}`, ...fragments].join('\n'), variables }

  function selectionOn(type: GraphQLCompositeType, depth: number): string {
    const parts = Array.from({ length: 1 + upTo(3) }, () => partOn(type, depth)).filter((part) => part !== '')
    return `{ ${parts.length > 0 ? parts.join(' ') : '__typename'} }`
  }

  function partOn(type: GraphQLCompositeType, depth: number): string {
    if (--left < 0) return ''
    if (depth === 0 && kind === 'query' && oneIn(40)) return '__schema { queryType { name } }'
    if (depth === 0 && oneIn(40)) return `named: __type(name: ${asked('String!', 'Query')}) { name fields { name } }`
    if (oneIn(9)) return `${oneIn(3) ? 'kind: ' : ''}__typename${condition()}`
    if (depth > 0 && oneIn(isObjectType(type) ? 8 : 2)) return fragmentOn(type, depth)
    return fieldOn(type, depth)
  }

  function fragmentOn(type: GraphQLCompositeType, depth: number): string {
    const on = pick([type, ...relatives(type)])
    const selection = selectionOn(on, depth)
    if (oneIn(2)) return `... ${oneIn(4) && on === type ? '' : `on ${on.name}`}${condition()} ${selection}`
    const name = `F${fragments.length}`
    fragments.push(`fragment ${name} on ${on.name} ${selection}`)
    return `...${name}${condition()} ...${name}`
  }

  function relatives(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : type.getInterfaces()
  }

  function fieldOn(type: GraphQLCompositeType, depth: number): string {
    if (isUnionType(type)) return '__typename'
    const fields = Object.values(type.getFields()).filter(
      (field) => depth < 7 || !isCompositeType(getNamedType(field.type)),
    )
    if (fields.length === 0) return '__typename'
    const field = pick(fields)
    const given = argumentsOf(field)
    const named = getNamedType(field.type)
    const within = isCompositeType(named) ? ` ${selectionOn(named, depth + 1)}` : ''
    return `${aliasOf(field, given)}${field.name}${given}${condition()}${within}`
  }

  /** The same name only ever stands for the same field with the same arguments. */
  function aliasOf(field: GraphQLField<unknown, unknown>, given: string): string {
    if (oneIn(30)) return `${pick(awkward)}: `
    return given !== '' || oneIn(6) ? `${field.name}_${upTo(9_999)}: ` : ''
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = field.args
      .filter((argument) => isNonNullType(argument.type) || oneIn(4))
      .map(({ name, type }) => {
        const value = valueFor(type, 0)
        return `${name}: ${oneIn(2) ? asked(String(type), value) : print(astFromValue(value, type) as never)}`
      })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  function asked(type: string, value: unknown): string {
    const name = `v${declared.length}`
    declared.push(`$${name}: ${type}`)
    variables[name] = value
    return `$${name}`
  }

  function condition(): string {
    if (!oneIn(10)) return ''
    const value = oneIn(2)
    return ` @${oneIn(2) ? 'skip' : 'include'}(if: ${oneIn(3) ? value : asked('Boolean!', value)})`
  }

  function valueFor(type: GraphQLInputType, depth: number): unknown {
    if (isNonNullType(type)) return valueFor(type.ofType, depth) ?? valueFor(type.ofType, depth)
    if (isListType(type)) return Array.from({ length: upTo(2) }, () => valueFor(type.ofType, depth + 1))
    if (isEnumType(type)) return pick(type.getValues()).value
    if (isInputObjectType(type))
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((field) => isRequiredInputField(field) || (depth < 2 && oneIn(6)))
          .map((field) => [field.name, valueFor(field.type, depth + 1)]),
      )
    return scalarFor(type)
  }

  function scalarFor({ name }: GraphQLNamedType): unknown {
    if (name === 'Int') return upTo(100)
    if (name === 'Float') return upTo(100) / 4
    if (name === 'Boolean') return oneIn(2)
    return `${name} ${upTo(5)}`
  }
}
