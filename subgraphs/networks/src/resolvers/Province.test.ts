import { describe, expect, it } from 'vitest'
import { type Asking, useNetworks, viewers } from '../../test/kit.ts'
import { addNetwork, addTraining, type ParticipantRecord, refresh } from '../../test/records.ts'

const fullSteps = (finishedOn: string, hours: number) => Array.from({ length: 6 }, () => ({ finishedOn, hours }))
const people = (provinceCode: string, count: number): ParticipantRecord[] =>
  Array.from({ length: count }, () => ({ provinceCode, scores: [10, 15] }))

const kit = useNetworks(async (sql) => {
  await addNetwork(sql, { provinceCode: '54', formedOn: '2020-10-01', steps: fullSteps('2021-09-30', 120) })
  await addNetwork(sql, {
    provinceCode: '57',
    formedOn: '2021-09-30',
    closedOn: '2023-01-01',
    dormant: [['2022-05-01']],
  })
  await addTraining(sql, {
    startsOn: '2021-03-01',
    endsOn: '2021-03-02',
    rooms: ['54', '57'],
    participants: [...people('54', 4), ...people('57', 5)],
  })
  await addTraining(sql, { startsOn: '2018-05-03', rooms: ['10'], reported: [{ participants: 282, laos: 94 }] })
  await refresh(sql)
})

/** Resolves a field of an entity as the gateway asks for it. */
const entity = async (representation: Record<string, unknown>, fields: string, asking: Asking = {}) => {
  const query = `query ($it: _Any!) { _entities(representations: [$it]) { ... on ${representation.__typename} { ${fields} } } }`
  const { data, errors } = await kit.ask(query, { ...asking, variables: { it: representation } })
  expect(errors).toBeUndefined()
  const [resolved] = (data?._entities ?? []) as Record<string, unknown>[]
  return resolved
}
const phrae = { __typename: 'Province', code: '54' }
const north = { __typename: 'Region', code: 'NORTH' }
const nation = (year: number) => ({ __typename: 'FiscalYear', year })

describe('figures on networks', () => {
  const fields =
    'asOf formedInYear closedInYear totalByEnd active stepsCompleted { step { number } networks } hours { networks total mean standard { process } }'

  it('of a province tell the year, its end, and hours against the standard', async () => {
    expect(await entity(phrae, `networkFigures(fiscalYear: 2564) { ${fields} }`)).toEqual({
      networkFigures: {
        asOf: '2021-09-30',
        formedInYear: 1,
        closedInYear: 0,
        totalByEnd: 1,
        active: 1,
        stepsCompleted: [1, 2, 3, 4, 5, 6].map((number) => ({ step: { number }, networks: 1 })),
        hours: { networks: 1, total: 720, mean: 720, standard: { process: 'RUN_NETWORK' } },
      },
    })
  })

  it('of a region and the nation hold those of their provinces; a year without a finished network has no hours', async () => {
    const counts = { formedInYear: 0, closedInYear: 0, totalByEnd: 2, active: 1, hours: null }
    const asked = 'formedInYear closedInYear totalByEnd active hours { mean }'
    expect(await entity(north, `networkFigures(fiscalYear: 2565) { ${asked} }`)).toEqual({ networkFigures: counts })
    expect(await entity(nation(2565), `networkFigures { ${asked} }`)).toEqual({ networkFigures: counts })
  })

  it('as of a day tell what was so at its end', async () => {
    const total = async (day: string) => entity(nation(2564), `networkFigures(asOf: "${day}") { asOf totalByEnd }`)
    expect(await total('2020-09-30')).toEqual({ networkFigures: null })
    expect(await total('2020-10-01')).toEqual({ networkFigures: { asOf: '2020-10-01', totalByEnd: 1 } })
    expect(await total('2021-09-29')).toEqual({ networkFigures: { asOf: '2021-09-29', totalByEnd: 1 } })
    expect(await total('2021-09-30')).toEqual({ networkFigures: { asOf: '2021-09-30', totalByEnd: 2 } })
    expect(await total('2030-01-01')).toEqual({ networkFigures: { asOf: '2021-09-30', totalByEnd: 2 } })
  })

  it('are null, never 0, before the first record, for a year to come, and for an area that does not exist', async () => {
    expect(await entity(nation(2563), 'networkFigures { totalByEnd }')).toEqual({ networkFigures: null })
    expect(await entity(nation(2571), 'networkFigures { totalByEnd }')).toEqual({ networkFigures: null })
    expect(await entity(nation(99_999), 'networkFigures { totalByEnd }')).toEqual({ networkFigures: null })
    const nowhere = { __typename: 'Province', code: '99' }
    expect(await entity(nowhere, 'networkFigures(fiscalYear: 2564) { totalByEnd }')).toEqual({ networkFigures: null })
  })

  it('of a province without a network are 0 once anything is recorded anywhere', async () => {
    const angThong = { __typename: 'Province', code: '15' }
    expect(await entity(angThong, 'networkFigures(fiscalYear: 2564) { totalByEnd }')).toEqual({
      networkFigures: { totalByEnd: 0 },
    })
  })

  it('are there on 1 October for the new year, though nothing has been written since', async () => {
    const asked = 'networkFigures { asOf totalByEnd formedInYear } trainingFigures { held }'
    expect(await entity(nation(2571), asked, { today: '2027-09-30' })).toEqual({
      networkFigures: null,
      trainingFigures: null,
    })
    expect(await entity(nation(2571), asked, { today: '2027-10-01' })).toEqual({
      networkFigures: { asOf: '2027-10-01', totalByEnd: 1, formedInYear: 0 },
      trainingFigures: { held: 0 },
    })
  })
})

describe('figures on trainings', () => {
  it('say where their participants are counted and where they are reported', async () => {
    const asked =
      'trainingFigures { held participants participantsCounted participantsReported provincesReached coreTrainers }'
    expect(await entity(nation(2564), asked)).toEqual({
      trainingFigures: {
        held: 1,
        participants: 9,
        participantsCounted: 9,
        participantsReported: 0,
        provincesReached: 2,
        coreTrainers: 0,
      },
    })
    expect(await entity(nation(2561), asked)).toEqual({
      trainingFigures: {
        held: 1,
        participants: 282,
        participantsCounted: 0,
        participantsReported: 282,
        provincesReached: 1,
        coreTrainers: 0,
      },
    })
  })

  it('list every category, and last those a document does not divide', async () => {
    const { trainingFigures } = (await entity(
      nation(2561),
      'trainingFigures { participantsByCategory { category participants } }',
    )) as {
      trainingFigures: { participantsByCategory: unknown[] }
    }
    expect(trainingFigures.participantsByCategory).toHaveLength(10)
    expect(trainingFigures.participantsByCategory.at(-1)).toEqual({ category: null, participants: 282 })
  })

  const tests =
    'trainingFigures(fiscalYear: 2564) { pairedTests { isSuppressed n meanBefore meanAfter normalisedGain gainInterval { low high } } }'
  const shown = {
    isSuppressed: false,
    meanBefore: 50,
    meanAfter: 75,
    normalisedGain: 0.5,
    gainInterval: { low: 25, high: 25 },
  }
  const withheld = {
    isSuppressed: true,
    n: null,
    meanBefore: null,
    meanAfter: null,
    normalisedGain: null,
    gainInterval: null,
  }

  it.each([
    ['public', { ...withheld }],
    ['chiangRai', { ...withheld }],
    ['phrae', { ...shown, n: 4 }],
    ['analyst', { ...shown, n: 4 }],
  ] as const)('of four people of Phrae who sat both tests, %s sees %o', async (viewer, expected) => {
    expect(await entity(phrae, tests, { viewer: viewers[viewer] })).toEqual({
      trainingFigures: { pairedTests: expected },
    })
  })

  it('of a past day withhold the same', async () => {
    const asked = tests.replace('2564', '2564, asOf: "2021-04-01"')
    expect(await entity(phrae, asked)).toEqual({ trainingFigures: { pairedTests: withheld } })
  })

  it('of five people are public, and without anyone who sat both tests there is no figure', async () => {
    expect(await entity({ ...phrae, code: '57' }, tests)).toEqual({
      trainingFigures: { pairedTests: { ...shown, n: 5 } },
    })
    expect(await entity({ ...phrae, code: '15' }, tests)).toEqual({ trainingFigures: { pairedTests: null } })
  })
})

describe('what is counted beside a target', () => {
  const count = (target: Record<string, unknown>) =>
    entity(
      { __typename: 'Target', indicator: 'NETWORKS', area: 'TH', year: 2564, asOf: null, ...target },
      'hubNetworks',
    )

  it('is of the same basis', async () => {
    expect(await count({ basis: 'ADDED_IN_YEAR', year: 2566 })).toEqual({ hubNetworks: 0 })
    expect(await count({ basis: 'TOTAL_BY_END', year: 2566 })).toEqual({ hubNetworks: 1 })
    expect(await count({ basis: 'ADDED_IN_YEAR' })).toEqual({ hubNetworks: 2 })
  })

  it('is of the same area and day', async () => {
    expect(await count({ basis: 'TOTAL_BY_END', area: '57' })).toEqual({ hubNetworks: 1 })
    expect(await count({ basis: 'TOTAL_BY_END', asOf: '2021-09-29' })).toEqual({ hubNetworks: 1 })
  })

  it('is null for another indicator and where there is no figure', async () => {
    expect(await count({ basis: 'ADDED_IN_YEAR', indicator: 'CENTRES' })).toEqual({ hubNetworks: null })
    expect(await count({ basis: 'ADDED_IN_YEAR', year: 2559 })).toEqual({ hubNetworks: null })
  })
})
