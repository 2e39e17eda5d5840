import type { Viewer } from '@hub/schema/viewer'
import { buildSchema, execute, type GraphQLSchema, parse } from 'graphql'
import { beforeEach, describe, expect, test } from 'vitest'
import { guardPersonalData } from './guard.ts'
import { Notes } from './notes.ts'

const sdl = `
  directive @personal on OBJECT | FIELD_DEFINITION
  type Person @personal { name: String! phone: String }
  type Seat { id: ID! person: Person @personal badge: String @personal }
  type Query { seat: Seat }`

interface Held {
  of: string
  name: string
  phone: string | null
}

const whose = {
  'Seat.person': ({ of }: Held) => ({ key: of, provinceCode: '54', laoCode: '5540402' }),
  'Seat.badge': (badge: string) => ({ key: badge, provinceCode: null, laoCode: null }),
}

const officer: Viewer = { role: 'LAO_OFFICER', lao: '5540402' }

let asked: string[]
let seat: object

/** A guarded schema with one seat. */
function guarded(): GraphQLSchema {
  const schema = buildSchema(sdl)
  guardPersonalData(schema, whose)
  return schema
}

async function ask(query: string, viewer: Viewer = officer) {
  const notes = new Notes()
  const answer = await execute({
    schema: guarded(),
    document: parse(query),
    rootValue: { seat },
    contextValue: { viewer, notes },
  })
  return { ...answer, readings: notes.readings() }
}

beforeEach(() => {
  asked = []
  const person: Held = { of: 'seat 1', name: 'สมมุติ หนึ่ง', phone: null }
  seat = {
    id: '1',
    person() {
      asked.push('person')
      return person
    },
    badge: () => 'badge 7',
  }
})

describe('a viewer who can never see personal data', () => {
  test.each([
    { role: 'PUBLIC' },
    { role: 'PUBLIC', purpose: 'a purpose' },
    { role: 'ONDC_ANALYST' },
  ] satisfies Viewer[])('%o gets null, and nobody is even asked', async (viewer) => {
    const { data, readings } = await ask('{ seat { id person { name } badge } }', viewer)
    expect(data).toEqual({ seat: { id: '1', person: null, badge: null } })
    expect(asked).toEqual([])
    expect(readings).toEqual([])
  })
})

describe('what leaves a marked field is noted', () => {
  test('once, with the parts that were given', async () => {
    const { data, readings } = await ask('{ seat { a: person { name } b: person { n: name phone } } }')
    expect(data).toMatchObject({ seat: { a: { name: 'สมมุติ หนึ่ง' }, b: { n: 'สมมุติ หนึ่ง', phone: null } } })
    expect(readings).toEqual([
      { field: 'Seat.person', parts: ['name'], subjectKey: 'seat 1', provinceCode: '54', laoCode: '5540402' },
    ])
  })

  test('through fragments too, and where only its being there is told', async () => {
    const { readings } = await ask('{ seat { ...F } } fragment F on Seat { ... on Seat { person { __typename } } }')
    expect(readings).toMatchObject([{ field: 'Seat.person', parts: [] }])
  })

  test('where it is a plain value', async () => {
    const { readings } = await ask('{ seat { badge } }')
    expect(readings).toMatchObject([{ field: 'Seat.badge', parts: [], subjectKey: 'badge 7' }])
  })

  test('and nothing where there is nobody', async () => {
    seat = { id: '1', person: null, badge: null }
    const { data, readings } = await ask('{ seat { person { name } badge } }')
    expect(data).toEqual({ seat: { person: null, badge: null } })
    expect(readings).toEqual([])
  })

  test('a person whose owner is unknown is not given', async () => {
    seat = { id: '1', person: { name: 'สมมุติ หนึ่ง' } }
    const { data, errors } = await ask('{ seat { person { name } } }')
    expect(data).toEqual({ seat: { person: null } })
    expect(errors?.[0]?.message).toContain('does not say whose it is')
  })
})

describe('a hub does not start', () => {
  const start = (text: string, given: object = whose) => guardPersonalData(buildSchema(text), given as typeof whose)

  test('when personal data cannot be null', () => {
    expect(() => start(sdl.replace('person: Person @', 'person: Person! @'))).toThrow(
      'Seat.person is personal and cannot',
    )
  })

  test('when personal data is a list', () => {
    expect(() => start(sdl.replace('person: Person @', 'person: [Person] @'))).toThrow(
      'Seat.person is personal and a list',
    )
  })

  test('when a field does not say whose its data is', () => {
    expect(() => start(sdl, { 'Seat.badge': whose['Seat.badge'] })).toThrow('Seat.person does not say whose it is')
  })

  test('when a person could leave by a field that nobody marked', () => {
    expect(() => start(`${sdl} extend type Query { people: [Person!]! }`)).toThrow('Query.people gives a personal type')
  })

  test('when a mark was lost', () => {
    expect(() => start(sdl.replace('badge: String @personal', 'badge: String'))).toThrow(
      'Seat.badge says whose it is and is not marked',
    )
  })

  test('and every fault is told at once', () => {
    expect(() => start(sdl.replace('person: Person @', 'person: Person! @'), {})).toThrow(
      /Seat\.person is personal and cannot be null\nSeat\.person does not say[\s\S]*Seat\.badge/,
    )
  })
})
