import fc from 'fast-check'
import { buildSchema, type DocumentNode, type GraphQLObjectType, getNamedType, Kind, parse, visit } from 'graphql'
import { expect, test } from 'vitest'
import { operationCost } from './operation-cost.ts'

const schema = buildSchema(`
  type Query { province(code: String!): Province provinces: [Province!]! laos(first: Int = 20): LaoConnection! }
  type Province { code: String! laos(first: Int = 20): LaoConnection! best(first: Int): [Lao!]! region: Region! tags: [String!]! }
  type Region { name: String! provinces: [Province!]! }
  type LaoConnection { nodes: [Lao!]! edges: [LaoEdge!]! totalCount: Int! }
  type LaoEdge { cursor: String! node: Lao! }
  type Lao { name: String! province: Province! }
`)

const costOf = (source: string, variables: Record<string, unknown> = {}): number => {
  const document = parse(source)
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation')
  return operationCost({ schema, document, operation, variables })
}

test.each([
  ['a field counts 1', '{ __typename }', 1],
  ['fields within count too', '{ province(code: "54") { code region { name } } }', 4],
  [
    'a connection counts its nodes as often as first asks',
    '{ laos(first: 50) { totalCount nodes { name } } }',
    1 + 1 + 1 + 50,
  ],
  ['its edges likewise', '{ laos(first: 50) { edges { cursor node { name } } } }', 1 + 1 + 50 * 3],
  ['without first, as often as the schema says', '{ laos { nodes { name } } }', 1 + 1 + 20],
  ['a list with first of its own', '{ province(code: "54") { best(first: 7) { name } } }', 1 + 1 + 7],
  ['a list without: an assumed size', '{ province(code: "54") { region { provinces { code } } } }', 3 + 10],
  ['all provinces are 77', '{ provinces { code } }', 1 + 77],
  ['a list of values counts 1', '{ province(code: "54") { tags } }', 2],
  [
    'connections in connections multiply',
    '{ laos(first: 100) { nodes { province { laos(first: 100) { nodes { name } } } } } }',
    2 + 100 * (3 + 100),
  ],
  [
    'fragments count wherever they are spread',
    '{ a: laos(first: 2) { ...F } b: laos(first: 3) { ...F } } fragment F on LaoConnection { nodes { name } }',
    4 + 2 + 3,
  ],
  ['what is skipped counts too', '{ province(code: "54") { code @skip(if: true) } }', 2],
  ['introspection does not multiply', '{ __schema { types { name fields { name } } } }', 5],
  ['nothing cancels out with first: 0', '{ laos(first: 0) { nodes { name } } }', 3],
  ['nor with a negative first', '{ laos(first: -100) { nodes { name } } }', 3],
])('%s', (_what, source, cost) => {
  expect(costOf(source)).toBe(cost)
})

test('variables count as what they hold, or as their default', () => {
  const source = 'query($n: Int = 5) { laos(first: $n) { nodes { name } } }'
  expect(costOf(source)).toBe(2 + 5)
  expect(costOf(source, { n: 100 })).toBe(2 + 100)
  expect(costOf('query($n: Int) { laos(first: $n) { nodes { name } } }')).toBe(2 + 20)
  expect(costOf(source, { n: 1e308 })).toBe(Number.MAX_SAFE_INTEGER)
})

/** Random selections on a type, so deep. */
const selectionsOn = (type: GraphQLObjectType, depth: number): fc.Arbitrary<string> => {
  const fields = Object.values(type.getFields()).filter(
    (field) => depth > 0 || !('getFields' in getNamedType(field.type)),
  )
  const each = fields.map((field) => {
    const named = getNamedType(field.type)
    const within = 'getFields' in named ? selectionsOn(named as GraphQLObjectType, depth - 1) : fc.constant('')
    const args = field.args.some(({ name }) => name === 'first')
      ? fc.option(fc.integer({ min: -5, max: 200 })).map((first) => (first === null ? '' : `(first: ${first})`))
      : fc.constant(field.args.length > 0 ? '(code: "54")' : '')
    return fc.tuple(args, within).map(([arg, inner]) => `${field.name}${arg}${inner && ` { ${inner} }`}`)
  })
  return fc
    .array(fc.oneof(...each, fc.constant('__typename')), { minLength: 1, maxLength: 4 })
    .map((all) => all.join(' '))
}

const fieldsOf = (document: DocumentNode): number => {
  let fields = 0
  visit(document, { Field: () => void fields++ })
  return fields
}

test('the cost is never below the number of fields', () => {
  fc.assert(
    fc.property(selectionsOn(schema.getQueryType() as GraphQLObjectType, 4), (selections) => {
      const source = `{ ${selections} }`
      expect(costOf(source)).toBeGreaterThanOrEqual(fieldsOf(parse(source)))
    }),
  )
})

test('asking for more never costs less', () => {
  const first = fc.integer({ min: -10, max: 1_000 })
  fc.assert(
    fc.property(first, first, (a, b) => {
      const source = 'query($n: Int) { laos(first: $n) { nodes { name province { best(first: $n) { name } } } } }'
      expect(costOf(source, { n: Math.max(a, b) })).toBeGreaterThanOrEqual(costOf(source, { n: Math.min(a, b) }))
    }),
  )
})
