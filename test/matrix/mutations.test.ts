import { randomUUID } from 'node:crypto'
import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MutationDecision, writers } from './decisions/mutations/decision.ts'
import { mutationDecisions } from './decisions/mutations/index.ts'
import { type Hub, openHub, publicSchema } from './hub.ts'
import { kindOf, type ViewerName, viewerNames } from './viewers.ts'
import { plainFields } from './walk.ts'

const mutations = Object.values(publicSchema().getMutationType()?.getFields() ?? {})

let hub: Hub
beforeAll(async () => {
  hub = await openHub()
})
afterAll(() => hub?.close())

test('for every mutation it is decided who may do it', () => {
  expect(Object.keys(mutationDecisions).sort()).toEqual(mutations.map(({ name }) => name).sort())
})

const decided = mutations.filter(({ name }) => name in mutationDecisions)

describe.each(decided.map((mutation) => [mutation.name, mutation] as const))('%s', (name, { args, type }) => {
  const payload = getNamedType(type)
  const document = `mutation ($input: ${args[0]?.type}) {
    ${name}(input: $input) { ${isObjectType(payload) ? plainFields(payload) : ''} userErrors { code message } } }`

  const decision = mutationDecisions[name] as MutationDecision
  const outcomeFor = (viewer: ViewerName, place: 'phrae' | 'chiangRai'): 'done' | 'not found' | 'forbidden' => {
    const { role } = hub.viewers[viewer]
    const kinds: readonly string[] = writers[decision.by]
    if (kinds.includes(kindOf(hub.viewers[viewer], hub.places[place]))) return 'done'
    const kindAtHome = role === 'PROVINCIAL_OFFICE' ? 'office' : role === 'LAO_OFFICER' ? 'officer' : ''
    return kinds.includes(kindAtHome) ? 'not found' : 'forbidden'
  }

  test.each(viewerNames)('is done for %s who may, and refused without a trace to one who may not', async (viewer) => {
    for (const place of ['phrae', 'chiangRai'] as const) {
      const input = await decision.input(hub.places[place], { key: randomUUID(), owner: hub.owner })
      const before = await everythingWritten(hub)
      const { data, errors } = await hub.ask(hub.viewers[viewer], document, { input })
      const after = await everythingWritten(hub)
      await decision.afterwards?.(hub.places[place], hub.owner)
      const outcome = outcomeFor(viewer, place)
      if (outcome === 'done') {
        expect(errors).toEqual([])
        expect(data?.[name]).toMatchObject({ userErrors: [] })
        expect(after).not.toEqual(before)
        continue
      }
      if (outcome === 'forbidden') {
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
        expect(data ?? {}).not.toMatchObject({ [name]: expect.anything() })
      } else {
        expect(errors).toEqual([])
        expect(data?.[name]).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
      }
      expect(after).toEqual(before)
    }
  })
})

/** What any write moves: versions of the data, and rows of the change logs. */
const everythingWritten = async ({ owner }: Hub): Promise<unknown> => {
  const counted = ['centres', 'networks', 'reporting'].map(
    (schema) => owner`
      select (select version from ${owner(schema)}.dataset_version) as version,
        (select count(*) from ${owner(schema)}.change_log) as changes`,
  )
  return (await Promise.all(counted)).map(([row]) => ({ ...row }))
}
