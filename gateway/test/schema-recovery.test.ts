import { readFileSync } from 'node:fs'
import path from 'node:path'
import { schemaFolder } from '@hub/schema/type-defs'
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demo, openGateway, type RunningGateway } from './running-gateway.ts'

// What tools such as clairvoyance do: ask for names that are nearly right, and read the right ones out of the errors.

const sdl = (name: string): string => readFileSync(path.join(schemaFolder, name), 'utf8')
const api = buildSchema(sdl('api.graphql'))
const types = Object.values(api.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)
const limits = { requestsPerMinuteOfAddress: 1_000_000 }
const nobody = async () => ({ data: null })
const real = {
  supergraphSdl: sdl('supergraph.graphql'),
  subgraphs: { centres: nobody, networks: nobody, reporting: nobody },
  limits,
}

let gateway: RunningGateway
beforeAll(async () => {
  gateway = await openGateway(real)
})
afterAll(() => gateway.app.close())

/** Nearly a name: its last letter is wrong, so that it is close to the right one and no other is closer. */
const nearly = (name: string): string => `${name.slice(0, -1)}${name.endsWith('q') ? 'z' : 'q'}`

const namesOf = (type: GraphQLNamedType): string[] => {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name)
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => (isRequired(field) ? [] : field.name))
  return isObjectType(type) ? Object.keys(type.getFields()) : []
}

/** Asks each of the questions, and expects that no message holds the name that was nearly asked for. */
async function nothingRecovered(questions: { query: string; variables?: object; hidden: string }[]): Promise<void> {
  expect(questions.length).toBeGreaterThan(0)
  for (const { query, variables, hidden } of questions) {
    const { body } = await gateway.ask(query, { variables })
    const messages = body.errors?.map(({ message }) => message).join('\n')
    expect(messages, query).not.toMatch(/Did you mean/i)
    expect(messages, query).not.toMatch(new RegExp(`["'.]${hidden}["']`))
  }
}

/** What GraphQL asks for by name where it is missing; that is no suggestion. */
const isRequired = ({ type, defaultValue }: { type: unknown; defaultValue?: unknown }): boolean =>
  String(type).endsWith('!') && defaultValue === undefined

test('misspelt root fields recover no field', () =>
  nothingRecovered(
    Object.keys(api.getQueryType()?.getFields() ?? {}).map((hidden) => ({ query: `{ ${nearly(hidden)} }`, hidden })),
  ))

test('misspelt arguments of root fields recover no argument', () =>
  nothingRecovered(
    Object.values(api.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
      args
        .filter((arg) => !isRequired(arg))
        .map((arg) => ({ query: `{ ${name}(${nearly(arg.name)}: 1) { __typename } }`, hidden: arg.name })),
    ),
  ))

test('misspelt fields of every object type recover no field', () =>
  nothingRecovered(
    types
      .filter(isObjectType)
      .flatMap((type) =>
        namesOf(type).map((hidden) => ({ query: `{ ... on ${type.name} { ${nearly(hidden)} } }`, hidden })),
      ),
  ))

test('misspelt types recover no type', () =>
  nothingRecovered(types.map(({ name }) => ({ query: `{ ... on ${nearly(name)} { __typename } }`, hidden: name }))))

test('misspelt enum values and input fields in a document recover none', () =>
  nothingRecovered(
    types
      .filter((type) => isEnumType(type) || isInputObjectType(type))
      .flatMap((type) =>
        namesOf(type).map((hidden) => {
          const written = isEnumType(type) ? nearly(hidden) : `{ ${nearly(hidden)}: 1 }`
          return { query: `query($v: ${type.name} = ${written}) { __typename }`, hidden }
        }),
      ),
  ))

/** Values for a variable of a type that are nearly right, and the name that each nearly says. */
const nearlyValues = (type: GraphQLInputType): { value: unknown; hidden: string }[] => {
  const named = getNamedType(type)
  if (isEnumType(named)) return namesOf(named).map((hidden) => ({ value: nearly(hidden), hidden }))
  if (!isInputObjectType(named)) return []
  return Object.values(named.getFields()).flatMap((field) => [
    ...(isRequired(field) ? [] : [{ value: { [nearly(field.name)]: 1 }, hidden: field.name }]),
    ...nearlyValues(field.type).map(({ value, hidden }) => ({ value: { [field.name]: value }, hidden })),
  ])
}

test('misspelt enum values and input fields in variables recover none', () =>
  nothingRecovered(
    Object.values(api.getQueryType()?.getFields() ?? {})
      .filter(({ args }) => !args.some(isRequired))
      .flatMap(({ name, args }) =>
        args.flatMap((arg) =>
          nearlyValues(arg.type).map(({ value, hidden }) => ({
            query: `query($v: ${arg.type}) { ${name}(${arg.name}: $v) { __typename } }`,
            variables: { v: value },
            hidden,
          })),
        ),
      ),
  ))

test('introspection is off, in whatever way it is asked for', async () => {
  for (const query of [
    '{ __schema { types { name } } }',
    '{ __type(name: "Query") { name } }',
    '{ ...F } fragment F on Query { __schema { __typename } }',
  ])
    expect((await gateway.ask(query)).body.data).toBeUndefined()
})

test('in the demo both help to get to know the schema', async () => {
  const open = await openGateway({ ...real, ...demo })
  try {
    expect((await open.ask('{ provincs { code } }')).text).toContain('Did you mean')
    expect((await open.ask('{ __type(name: "Query") { name } }')).body.data).toEqual({ __type: { name: 'Query' } })
  } finally {
    await open.app.close()
  }
})
