import { publicViewer } from '@hub/schema/viewer'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Asking, openSeededWorld, phrae, type World } from '../../test/world.ts'

let world: World
beforeAll(async () => {
  world = await openSeededWorld()
  await world.owner`insert into reporting.lao (code, province_code, name_th, type) values ('5540101', '54', 'ในเวียง', 'SAO')`
  await world.owner`
    insert into reporting.participation_measure (province_code, lao_code, fiscal_year, title_th, state, announced_on)
    values ('54', '5540101', 2564, 'มาตรการ', 'ANNOUNCED', '2021-02-01'), ('54', '5540101', 2565, 'มาตรการ', 'IN_APPROVAL', null)`
  await world.owner`
    insert into reporting.ita_score (measure_id, province_code, lao_code, dimension, score, source)
    select id, province_code, lao_code, 3, 91.25, 'ITA 2564' from reporting.participation_measure where lao_code = '5150403'`
})
afterAll(() => world.close())

const khokPhutsa = `title announcedOn signedOn signatory dimension planFrom planTo
  steps { number kind } channels { kind } approvals { order position approvedOn } scores { dimension score source }`

it("Khok Phutsa's measure of 2564 has its four steps, its channels, and its approvals in order with their days", async () => {
  const { data, errors, statements } = await world.ask<{ _entities: object[] }>(
    `query ($laos: [_Any!]!) { _entities(representations: $laos) { ... on Lao { measure(fiscalYear: 2564) { ${khokPhutsa} } measures { year } } } }`,
    { viewer: publicViewer, variables: { laos: [{ __typename: 'Lao', code: '5150403' }] } },
  )
  expect(errors).toBeUndefined()
  expect(data._entities).toMatchObject([
    {
      measures: [{ year: 2564 }],
      measure: {
        announcedOn: '2021-03-04',
        signedOn: '2021-03-08',
        dimension: 'PARTICIPATION',
        planFrom: 2561,
        planTo: 2564,
        steps: [{ kind: 'ANALYSE' }, { kind: 'PUBLISH' }, { kind: 'HEAR' }, { number: 4, kind: 'INVOLVE' }],
        channels: [{ kind: 'NOTICE_BOARD' }, { kind: 'WEBSITE' }, { kind: 'SOCIAL_MEDIA' }, { kind: 'JOURNAL' }],
        approvals: [{ order: 1 }, { order: 2 }, { order: 3 }, { order: 4, approvedOn: '2021-03-08' }],
        scores: [{ dimension: 'PARTICIPATION', score: 91.25, source: 'ITA 2564' }],
      },
    },
  ])
  expect(statements).toBe(5)
})

const list = async (args: string, asking: Asking = {}) => {
  const { data, errors } = await world.ask<{
    participationMeasures: { totalCount: number; nodes: { id: string; year: number; lao: { code: string } }[] }
  }>(`{ participationMeasures(${args}) { totalCount nodes { id year lao { code } } } }`, asking)
  expect(errors).toBeUndefined()
  return data.participationMeasures
}

it('the public finds those announced, an office also those of its province on their way', async () => {
  expect(
    (await list('first: 20', { viewer: publicViewer })).nodes.map(({ lao, year }) => `${lao.code} ${year}`),
  ).toEqual(['5150403 2564', '5540101 2564'])
  expect((await list('first: 20', { viewer: phrae })).totalCount).toBe(3)
})

it('those announced last come first, those not announced last, whichever way', async () => {
  const years = async (direction: string) =>
    (await list(`orderBy: { field: ANNOUNCED_ON, direction: ${direction} }`)).nodes.map(
      ({ lao, year }) => `${lao.code} ${year}`,
    )
  expect(await years('DESC')).toEqual(['5150403 2564', '5540101 2564', '5540101 2565'])
  expect(await years('ASC')).toEqual(['5540101 2564', '5150403 2564', '5540101 2565'])
})

it.each([
  ['provinceCodes: ["15"]', 1],
  ['regionCode: "NORTH"', 2],
  ['laoCode: "5540101", fiscalYear: 2565', 1],
  ['states: [ANNOUNCED]', 2],
])('the filter %s finds %i', async (filter, found) => {
  expect((await list(`filter: { ${filter} }`)).totalCount).toBe(found)
})

it('one can be asked for by its id, if the viewer may see it', async () => {
  const [unannounced] = (await list('filter: { fiscalYear: 2565 }')).nodes
  const one = async (asking: Asking) =>
    (
      await world.ask<{ participationMeasure: object | null }>(
        `{ participationMeasure(id: "${unannounced?.id}") { state announcedOn } }`,
        asking,
      )
    ).data
  expect(await one({ viewer: phrae })).toEqual({ participationMeasure: { state: 'IN_APPROVAL', announcedOn: null } })
  expect(await one({ viewer: publicViewer })).toEqual({ participationMeasure: null })
})
