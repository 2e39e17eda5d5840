import { randomUUID } from 'node:crypto'
import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mutationDecisions, writers } from './decisions/mutations.ts'
import { type Answer, type Hub, openHub, publicSchema } from './hub.ts'
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

  const mayDo = (viewer: ViewerName, place: 'phrae' | 'chiangRai'): boolean => {
    const { by } = mutationDecisions[name] as (typeof mutationDecisions)[string]
    return (writers[by] as readonly string[]).includes(kindOf(hub.viewers[viewer], hub.places[place]))
  }
  const attempt = (viewer: ViewerName, place: 'phrae' | 'chiangRai', token: string): Promise<Answer> => {
    const input = mutationDecisions[name]?.input(hub.places[place], { key: randomUUID(), token })
    return hub.ask(hub.viewers[viewer], document, { input })
  }

  test.each(viewerNames)('is done for %s who may, and refused without a trace to one who may not', async (viewer) => {
    for (const place of ['phrae', 'chiangRai'] as const) {
      const token = await newToken(hub)
      const before = await everythingWritten(hub)
      const { data, errors } = await attempt(viewer, place, token)
      if (mayDo(viewer, place)) {
        expect(errors).toEqual([])
        expect(data?.[name]).toMatchObject({ userErrors: [] })
        expect(await everythingWritten(hub)).not.toEqual(before)
      } else {
        expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
        expect(data ?? {}).not.toMatchObject({ [name]: expect.anything() })
        expect(await everythingWritten(hub)).toEqual(before)
      }
    }
  })
})

/** The id of an API token that opens the hub. */
async function newToken({ owner }: Hub): Promise<string> {
  const [token] = await owner<{ id: string }[]>`
    insert into reporting.api_token (name, hash, prefix, role, created_by, expires_on)
    values ('แผนภูมิ', ${randomUUID()}, 'hub_abcd', 'ONDC_ANALYST', 'administrator', '2027-01-01') returning id`
  return String(token?.id)
}

/** What any write moves: versions of the data, and rows of the change logs. */
const everythingWritten = async ({ owner }: Hub): Promise<unknown> => {
  const counted = ['centres', 'networks', 'reporting'].map(
    (schema) => owner`
      select (select version from ${owner(schema)}.dataset_version) as version,
        (select count(*) from ${owner(schema)}.change_log) as changes`,
  )
  return (await Promise.all(counted)).map(([row]) => ({ ...row }))
}
