import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Asked, askAll } from './ask-all.ts'
import { audiencesOf, decidedCoordinates } from './decisions/index.ts'
import { type Hub, openHub, publicSchema } from './hub.ts'
import { allPersonalTexts, forbiddenTexts, foundIn } from './personal-data.ts'
import { type ViewerKind, type ViewerName, viewerNames } from './viewers.ts'
import { objectTypes, questions } from './walk.ts'

const schema = publicSchema()
const asking = questions(schema)
const coordinates = objectTypes(schema).flatMap((type) =>
  Object.keys(type.getFields()).map((field) => ({ type: type.name, field, name: `${type.name}.${field}` })),
)

/** Types that queries give; what mutations give is tried with them. */
const reachable = objectTypes(schema)
  .map(({ name }) => name)
  .filter((name) => !name.endsWith('Payload') && name !== 'UserError')

let hub: Hub
let asked: Asked[]
let met: Map<string, Map<ViewerKind, boolean>>
beforeAll(async () => {
  hub = await openHub()
  asked = await askAll(hub, schema, asking)
  met = meetings()
})
afterAll(() => hub?.close())

describe('for every field it is decided who sees it', () => {
  test.each(objectTypes(schema).map(({ name }) => name))('%s', (name) => {
    const undecided = coordinates
      .filter(({ type, field }) => type === name && audiencesOf(type, field).length !== 1)
      .map(({ name }) => name)
    expect(undecided, 'fields without one decision: see test/matrix/decisions').toEqual([])
  })

  test('and no decision is about a field that is gone', () => {
    const known = new Set(coordinates.map(({ name }) => name))
    expect(decidedCoordinates().filter((name) => !known.has(name))).toEqual([])
  })
})

describe.each(viewerNames)('%s', (viewer) => {
  test.each(asking.map(({ name }) => name))('is answered what is decided: %s', (question) => {
    const answers = asked.filter((each) => each.question === question && each.viewer === viewer)
    expect(answers.length).toBeGreaterThan(0)
    for (const { answer, expected, place } of answers) {
      expect(answer.data, place).toEqual(expected.data)
      expect(
        answer.errors.map(({ path, extensions: { code } }) => ({ path, code })),
        place,
      ).toEqual(expected.errors)
    }
  })
})

describe('something is there to be seen or withheld', () => {
  test.each([...reachable])('in each field of %s', (name) => {
    expect(unwitnessed(name)).toEqual([])
  })
})

test('the results of fewer than five people are withheld from some', () => {
  const withheld = asked.filter(({ answer }) => answer.text.includes('"isSuppressed":true')).map(({ viewer }) => viewer)
  expect(withheld).toContain('the public')
  expect(withheld).toContain('the office of Chiang Rai')
  expect(withheld).not.toContain('an administrator')
})

describe('no name, telephone number or chat account of a person', () => {
  test.each(['the public', 'an analyst'] as const)('is anywhere in what %s is answered', async (viewer) => {
    const texts = forbiddenTexts(await allPersonalTexts(hub.owner), hub.viewers[viewer])
    expect(texts.size).toBeGreaterThan(1000)
    expect(foundIn(bodiesOf(viewer), texts)).toEqual([])
  })

  test.each(viewerNames.slice(1, 5))(
    'of others is anywhere in what %s is answered, but its own are',
    async (viewer) => {
      const all = await allPersonalTexts(hub.owner)
      const others = forbiddenTexts(all, hub.viewers[viewer])
      const own = new Set(all.map(({ text }) => text).filter((text) => !others.has(text)))
      expect(foundIn(bodiesOf(viewer), others)).toEqual([])
      expect(foundIn(bodiesOf(viewer), own).length).toBeGreaterThan(0)
    },
  )
})

const bodiesOf = (viewer: ViewerName): string[] =>
  asked.filter((each) => each.viewer === viewer).map(({ answer }) => answer.text)

/** What a record has only until it is published, so that others than its owners and ONDC have nothing to meet. */
const goneOncePublished = new Set(['CentreReport.draft', 'CentreReport.checks'])
const others: readonly ViewerKind[] = ['public', 'elsewhere']

/** The fields of a type where a kind of viewer never met a value, so that the decision on them was not tried. */
function unwitnessed(type: string): string[] {
  const fields = coordinates.filter(({ type: of }) => of === type)
  return fields.flatMap(({ name }) => {
    const kinds = met.get(name)
    if (!kinds?.get('administrator')) return [name]
    const meets = (kind: ViewerKind) => !goneOncePublished.has(name) || !others.includes(kind)
    return [...kinds].filter(([kind, has]) => !has && meets(kind)).map(([kind]) => `${name} by ${kind}`)
  })
}

/**
 * By field and kind of viewer: whether there was something. What everyone sees need not be met among one's own rows too, as
 * some of it is the nation's.
 */
function meetings(): Map<string, Map<ViewerKind, boolean>> {
  const met = new Map<string, Map<ViewerKind, boolean>>()
  for (const { expected } of asked)
    for (const { coordinate, kind, audience, hasValue } of expected.meetings) {
      const isOwn = kind === 'office' || kind === 'officer'
      if (isOwn && audience === 'everyone') continue
      const kinds = met.get(coordinate) ?? new Map()
      met.set(coordinate, kinds.set(kind, hasValue || kinds.get(kind) === true))
    }
  return met
}
