import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { fieldArguments } from './arguments.ts'
import { paths } from './paths.ts'
import { placeVariables } from './places.ts'

type Field = GraphQLField<unknown, unknown>

/** A question about every field of a type, where one path leads to it. */
export interface Question {
  /** The type, and the path. */
  name: string
  document: string
  /** Which of a place's values it is about; none when it is about the nation. */
  variables: string[]
}

/** What row rules and owners are read from: asked for of each object that is met. */
const telling: Record<string, string> = {
  Centre: 'establishedOn',
  CentreReport: 'state',
  ReportRevision: 'acceptedAt',
  ParticipationMeasure: 'state',
  OperatingPlan: 'adoptedOn',
  PairedTests: 'n',
}

/** Every object type of the schema but those that the graph begins with. */
export const objectTypes = (schema: GraphQLSchema): GraphQLObjectType[] =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType =>
      isObjectType(type) && !type.name.startsWith('__') && type !== schema.getMutationType(),
  )

/** All questions: one a path of a type, and one a field of the root. */
export function questions(schema: GraphQLSchema): Question[] {
  const root = objectType(schema, 'Query')
  const ofRoot = Object.values(root.getFields()).map((field) =>
    question(`Query.${field.name}`, selectField(root, field)),
  )
  const ofTypes = Object.entries(paths).flatMap(([type, ways]) =>
    ways.map((way) => question(`${type} by ${way}`, wayTo(schema, way, allFields(objectType(schema, type))))),
  )
  return [...ofRoot, ...ofTypes]
}

/** A whole query with its variables declared. */
export function question(name: string, selection: string): Question {
  const variables = Object.keys(placeVariables).filter((variable) => new RegExp(`\\$${variable}\\b`).test(selection))
  const declared = variables.map(
    (variable) => `$${variable}: ${placeVariables[variable as keyof typeof placeVariables]}`,
  )
  return {
    name,
    variables,
    document: `query${declared.length ? `(${declared.join(', ')})` : ''} { __typename ${selection} }`,
  }
}

/** A selection within all fields on the way (`Lao.measures`, or further on `FiscalYear.networkFigures.hours`). */
function wayTo(schema: GraphQLSchema, way: string, selection: string): string {
  const [first = '', ...names] = way.split('.')
  const inner = within(objectType(schema, first), names, selection)
  if (first === 'Query') return inner
  return wayTo(schema, (paths[first] as string[])[0] as string, `${tellingFields(objectType(schema, first))} ${inner}`)
}

function within(type: GraphQLObjectType, [name = '', ...names]: string[], selection: string): string {
  const field = type.getFields()[name]
  if (!field) throw new Error(`paths: ${type.name} has no field ${name}`)
  const given = getNamedType(field.type) as GraphQLObjectType
  const inner = names.length > 0 ? `${tellingFields(given)} ${within(given, names, selection)}` : selection
  const wrapped = given.name.endsWith('Connection') ? `__typename nodes { ${inner} }` : inner
  return `${called(type, field)} { ${wrapped} }`
}

/** Every field of a type, and of the objects they give what they hold themselves. */
const allFields = (type: GraphQLObjectType): string =>
  ['__typename', ...Object.values(type.getFields()).map((field) => selectField(type, field))].join(' ')

const selectField = (type: GraphQLObjectType, field: Field): string => {
  const given = getNamedType(field.type)
  return isObjectType(given) ? `${called(type, field)} { ${plainFields(given)} }` : called(type, field)
}

/** What an object holds itself: its leaves and its owner; of a connection its rows. */
export function plainFields(type: GraphQLObjectType): string {
  const { nodes, edges } = type.getFields()
  const leaves = Object.values(type.getFields()).filter(({ type }) => isLeafType(getNamedType(type)))
  const plain = `${leaves.map((field) => called(type, field)).join(' ')} ${tellingFields(type)}`
  if (!nodes || !edges) return plain
  const row = plainFields(getNamedType(nodes.type) as GraphQLObjectType)
  const info = 'pageInfo { __typename hasNextPage hasPreviousPage startCursor endCursor }'
  return `${plain} ${info} nodes { ${row} } edges { __typename cursor node { ${row} } }`
}

const tellingFields = (type: GraphQLObjectType): string => {
  const owners = ['province', 'lao'].filter((name) => isObjectType(getNamedType(type.getFields()[name]?.type)))
  return ['__typename', telling[type.name] ?? '', ...owners.map((name) => `${name} { __typename code }`)].join(' ')
}

function called(type: GraphQLObjectType, field: Field): string {
  const given = fieldArguments[`${type.name}.${field.name}`]
  const missing = field.args.filter(isRequiredArgument)
  if (given === undefined && missing.length > 0)
    throw new Error(`arguments: ${type.name}.${field.name} requires ${missing.map(({ name }) => name).join(', ')}`)
  return given === undefined ? field.name : `${field.name}(${given})`
}

function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`paths: the schema has no type ${name}`)
  return type
}
