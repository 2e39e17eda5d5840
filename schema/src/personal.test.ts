import { buildSchema, isEnumType, isInputObjectType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { compose } from './compose.ts'

const { supergraph, api } = compose()
const schema = buildSchema(supergraph, { assumeValidSDL: true })
const types = Object.values(schema.getTypeMap())

const isPersonal = (
  node: { readonly directives?: readonly { name: { value: string } }[] } | null | undefined,
): boolean => node?.directives?.some(({ name }) => name.value === 'personal') ?? false

test('the supergraph keeps the marking of personal data, so that whoever composes it can read it', () => {
  expect(supergraph).toContain('@link(url: "https://participation-hub.example/personal/v1.0"')
  const marked = types.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => isPersonal(field.astNode))
      .map((field) => `${type.name}.${field.name}`),
  )
  expect(marked.sort()).toEqual([
    'CentreChannel.administrator',
    'CommitteeMember.person',
    'NetworkAdvisor.person',
    'NetworkMember.person',
    'Participant.person',
  ])
  expect(
    types
      .filter(isObjectType)
      .filter((type) => isPersonal(type.astNode))
      .map(String),
  ).toEqual(['Person'])
})

test('clients see no directive of the hub’s inside', () => {
  expect(api).not.toContain('@personal')
})

test('nothing can be filtered or ordered by who a person is', () => {
  const person = schema.getType('Person')
  if (!isObjectType(person)) throw new Error('there is no type Person')
  const parts = Object.keys(person.getFields()).filter((part) => part !== 'name')
  const telling = new RegExp(`^(person|administrator|${parts.join('|')})|person.*name`, 'i')
  // Inputs of mutations may say who someone is; those of questions may not ask for it.
  const inputs = types
    .filter(isInputObjectType)
    .filter(({ name }) => name.endsWith('Filter') || name.endsWith('Order'))
    .flatMap((type) => Object.keys(type.getFields()))
  const orders = types
    .filter(isEnumType)
    .filter(({ name }) => name.endsWith('OrderField'))
    .flatMap((type) => type.getValues().map(({ name }) => name.replaceAll('_', '')))
  expect([...inputs, ...orders].filter((name) => telling.test(name))).toEqual([])
})
