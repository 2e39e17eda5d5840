import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionOn } from './decisions/index.ts'
import { disguised, undisguised } from './disguise.ts'
import { type Hub, openHub, publicSchema } from './hub.ts'
import { viewerNames } from './viewers.ts'
import { questions } from './walk.ts'

const schema = publicSchema()

let hub: Hub
beforeAll(async () => {
  hub = await openHub()
})
afterAll(() => hub?.close())

/** Types of which not everything is for everyone. */
const isGuarded = (type: string): boolean => Object.keys(decisionOn(type) ?? {}).some((name) => name !== 'everyone')
const guarded = questions(schema).filter(
  ({ name }) => isGuarded(name.split(/[ .]/)[0] ?? '') && !name.startsWith('Query.'),
)

describe.each(viewerNames.slice(0, 6))('%s', (viewer) => {
  test.each(guarded.map((question) => [question.name, question] as const))(
    'gets by aliases, fragments and directives what it gets without: %s',
    async (_, { document }) => {
      const plain = await hub.ask(hub.viewers[viewer], document, hub.places.phrae)
      const answer = await hub.ask(hub.viewers[viewer], disguised(document), hub.places.phrae)
      expect(undisguised(answer.data)).toEqual(plain.data)
      expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(
        plain.errors.map(({ extensions }) => extensions.code),
      )
    },
  )
})

describe('what is between gateway and subgraphs is out of reach', () => {
  const inside = {
    entities: '{ _entities(representations: [{ __typename: "Centre", id: "1" }]) { __typename } }',
    'entities with variables': 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name } } }',
    service: '{ _service { sdl } }',
    'the holder of an API token': '{ apiTokenViewer(hash: "00") { role } }',
    'the times in which a centre was open':
      'mutation { recordCentreIntervals(input: { idempotencyKey: "1", centreId: "1", laoCode: "1", provinceCode: "54", demo: false, version: 1, intervals: [] }) { centreId } }',
    schema: '{ __schema { types { name } } }',
    type: '{ __type(name: "Person") { fields { name } } }',
  }

  test.each(Object.entries(inside))('%s', async (_, document) => {
    for (const viewer of [hub.viewers['the public'], hub.viewers['an administrator']]) {
      const answer = await hub.ask(viewer, document, { r: [{ __typename: 'CommitteeMember', id: '1' }] })
      expect(answer.data ?? null).toBeNull()
      expect(answer.errors.length).toBeGreaterThan(0)
      expect(answer.statements).toBe(0)
      expect(answer.text).not.toMatch(/did you mean/i)
    }
  })
})

test('a fragment on another type brings nothing of it', async () => {
  const document = `query ($lao: String!) { lao(code: $lao) { ...P } } fragment P on Person { name phone }`
  const answer = await hub.ask(hub.viewers['the public'], document, { lao: hub.places.phrae.lao })
  expect(answer.data ?? null).toBeNull()
  expect(answer.statements).toBe(0)
})
