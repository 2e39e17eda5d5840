import { randomUUID } from 'node:crypto'
import { getNamedType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decisionOn } from './decisions/index.ts'
import { type Hub, openHub, publicSchema } from './hub.ts'
import { plainFields } from './walk.ts'

const schema = publicSchema()

let hub: Hub
beforeAll(async () => {
  hub = await openHub()
})
afterAll(() => hub?.close())

/** Records of Phrae that are not published, by the field of the root that finds one by its key; and a key of nothing. */
const lookups = {
  centre: { hidden: 'select id from centres.centre where established_on is null', key: 'id: $key' },
  centreReport: { hidden: "select id from reporting.centre_report where state = 'DRAFT'", key: 'id: $key' },
  participationMeasure: {
    hidden: "select id from reporting.participation_measure where state = 'DRAFT'",
    key: 'id: $key',
  },
} as const

const elsewhere = ['the public', 'the office of Chiang Rai', 'an officer in Chiang Rai'] as const

test('every root field that finds one record of those with hidden rows is tried', () => {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  const found = fields.filter(
    ({ type }) => isObjectType(getNamedType(type)) && decisionOn(getNamedType(type).name)?.rows,
  )
  const single = found.filter(({ type }) => !getNamedType(type).name.endsWith('Connection'))
  expect(single.map(({ name }) => name).sort()).toEqual(Object.keys(lookups).sort())
})

describe.each(Object.entries(lookups))('%s of a record that is not published', (field, { hidden, key }) => {
  const given = getNamedType(schema.getQueryType()?.getFields()[field]?.type)
  const fields = isObjectType(given) ? plainFields(given) : ''
  const document = `query ($key: ID!) { ${field}(${key}) { ${fields} } }`

  test.each(elsewhere)('answers %s as if there were none: the same words, the same work', async (viewer) => {
    const [record] = await hub.owner.unsafe<{ id: string }[]>(`${hidden} and province_code = '54' limit 1`)
    const there = await hub.ask(hub.viewers[viewer], document, { key: record?.id })
    const nowhere = await hub.ask(hub.viewers[viewer], document, { key: randomUUID() })
    expect(record).toBeDefined()
    expect(there.text).toBe(nowhere.text)
    expect(there.status).toBe(nowhere.status)
    expect(there.statements).toBe(nowhere.statements)
  })

  test('answers the office of Phrae and the analyst with it', async () => {
    const [record] = await hub.owner.unsafe<{ id: string }[]>(`${hidden} and province_code = '54' limit 1`)
    for (const viewer of ['the office of Phrae', 'an analyst'] as const) {
      const { data } = await hub.ask(hub.viewers[viewer], document, { key: record?.id })
      expect(data?.[field]).toMatchObject({ id: record?.id })
    }
  })
})

describe('an LAO on its way to a centre', () => {
  const documents = {
    'its centre': 'query ($lao: String!) { lao(code: $lao) { centre { id } formerCentres { id } } }',
    'the centre by its code': 'query ($lao: String!) { centre(laoCode: $lao) { id stage } }',
    'its reports': 'query ($lao: String!) { centreReports(filter: { laoCode: $lao }) { totalCount nodes { id } } }',
    'its measures': 'query ($lao: String!) { lao(code: $lao) { measures { id } } }',
  }

  test.each(Object.entries(documents))('looks to others like one that never had one: %s', async (_, document) => {
    const [on] = await hub.owner`
      select lao_code as lao from centres.centre where established_on is null and province_code = '54' order by 1 limit 1`
    const [never] = await hub.owner`
      select code as lao from centres.lao where province_code = '54' and code not in (select lao_code from centres.centre)
        and code not in (select lao_code from reporting.participation_measure) order by 1 limit 1`
    for (const viewer of elsewhere) {
      const one = await hub.ask(hub.viewers[viewer], document, on)
      const other = await hub.ask(hub.viewers[viewer], document, never)
      expect(one.text).toBe(other.text)
      expect(one.statements).toBe(other.statements)
    }
  })
})

describe('what hangs on a record of another is not found through it', () => {
  test.each(elsewhere)('%s finds no draft of a plan, however it is asked for', async (viewer) => {
    const document = `query ($lao: String!) { lao(code: $lao) { centre {
      draft: operatingPlan(fiscalYear: 2570) { id } none: operatingPlan(fiscalYear: 2400) { id } } } }`
    const { data } = await hub.ask(hub.viewers[viewer], document, { lao: hub.places.phrae.lao })
    expect(data).toEqual({ lao: { centre: { draft: null, none: null } } })
  })

  test.each(elsewhere)('%s finds no report by the centre it is of', async (viewer) => {
    const document = `query ($centre: ID!) {
      centreReports(filter: { centreId: $centre, states: [DRAFT, SUBMITTED, RETURNED, ENDORSED, WITHDRAWN] }) {
        totalCount nodes { id } } }`
    const [centre] =
      await hub.owner`select id from centres.centre where lao_code = ${hub.places.phrae.lao} and closed_on is null`
    const there = await hub.ask(hub.viewers[viewer], document, { centre: centre?.id })
    const nowhere = await hub.ask(hub.viewers[viewer], document, { centre: randomUUID() })
    expect(there.data).toEqual({ centreReports: { totalCount: 0, nodes: [] } })
    expect([there.text, there.statements]).toEqual([nowhere.text, nowhere.statements])
  })

  test.each(elsewhere.slice(1))('%s finds no participant by the LAO of another', async (viewer) => {
    const document = `query ($training: ID!, $lao: String!) { training(id: $training) {
      participants(filter: { laoCode: $lao }) { totalCount nodes { id } } } }`
    const { training, lao } = hub.places.phrae
    const there = await hub.ask(hub.viewers[viewer], document, { training, lao })
    const nowhere = await hub.ask(hub.viewers[viewer], document, { training, lao: '9999999' })
    expect(there.data).toEqual({ training: { participants: { totalCount: 0, nodes: [] } } })
    expect([there.text, there.statements]).toEqual([nowhere.text, nowhere.statements])
  })
})
