import type { Viewer } from '@hub/schema/viewer'
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { decisionOn } from './decisions/index.ts'
import type { Row } from './decisions/rows.ts'
import type { Hub } from './hub.ts'
import { plainFields } from './walk.ts'

/** A list of the root of whose rows some are hidden from some viewers. */
export interface HiddenRowsList {
  name: string
  /** What is asked for of each row. */
  row: string
  filter: GraphQLInputObjectType
  orders: string[]
}

/** The lists of the root whose rows not everyone sees. */
export const listsOf = (schema: GraphQLSchema): HiddenRowsList[] =>
  Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
    const connection = getNamedType(field.type) as GraphQLObjectType
    if (!connection.name.endsWith('Connection')) return []
    const row = getNamedType(connection.getFields().nodes?.type) as GraphQLObjectType
    const isHiddenFromSome = decisionOn(row.name)?.rows || decisionOn('Query')?.administrator?.includes(field.name)
    return isHiddenFromSome
      ? [{ name: field.name, row: plainFields(row), filter: filterOf(field), orders: ordersOf(field) }]
      : []
  })

const inputOf = (field: GraphQLField<unknown, unknown>, name: string): GraphQLInputObjectType => {
  const type = getNamedType(field.args.find((argument) => argument.name === name)?.type)
  if (!isInputObjectType(type)) throw new Error(`${field.name} has no ${name}`)
  return type
}

const filterOf = (field: GraphQLField<unknown, unknown>): GraphQLInputObjectType => inputOf(field, 'filter')

const ordersOf = (field: GraphQLField<unknown, unknown>): string[] => {
  const type = getNamedType(inputOf(field, 'orderBy').getFields().field?.type)
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : []
}

/** Values of filters that are neither enumerated nor true or false, by name. */
export type KnownValues = Record<string, unknown>

/** Each filter alone, with each value it can have: all of an enumeration, both of a Boolean, and else a known one. */
export function filtersOf({ name, filter }: HiddenRowsList, known: KnownValues): Record<string, unknown>[] {
  return Object.values(filter.getFields()).flatMap((field) => {
    const type = getNamedType(field.type)
    const isList = isListType(getNullableType(field.type))
    const listed = (value: unknown) => (isList ? [value] : value)
    if (isEnumType(type)) return type.getValues().map((value) => ({ [field.name]: listed(value.name) }))
    if (type.name === 'Boolean') return [{ [field.name]: true }, { [field.name]: false }]
    if (!(field.name in known)) throw new Error(`no value is known to filter ${name} by ${field.name}`)
    return [{ [field.name]: listed(known[field.name]) }]
  })
}

/** All rows of a list, page by page, with how many it says there are. */
export interface Rows {
  rows: Row[]
  totalCount: number
}

/** Pages through a list to its end. */
export async function readAll(
  hub: Hub,
  viewer: Viewer,
  list: HiddenRowsList,
  args: Record<string, unknown>,
): Promise<Rows> {
  const document = `query ($after: String, $filter: ${list.filter.name}, $orderBy: ${list.filter.name.replace(/Filter$/, 'Order')}) {
    ${list.name}(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${list.row} } } }`
  const rows: Row[] = []
  let after: string | null = null
  for (;;) {
    const { data, errors } = await hub.ask(viewer, document, { ...args, after })
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    const page = data?.[list.name] as Page
    rows.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) return { rows, totalCount: page.totalCount }
    after = page.pageInfo.endCursor
  }
}

interface Page {
  totalCount: number
  nodes: Row[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
