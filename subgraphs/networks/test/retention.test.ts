import { retain } from '@hub/db/retention/retain'
import { addDays } from '@hub/schema/calendar/local-date'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { addTraining, type ParticipantRecord, refresh, type TrainingRecord } from './records.ts'

const kit = useNetworks()
beforeEach(async () => {
  await kit.owner`truncate networks.training cascade`
  await kit.owner`delete from networks.change_log`
})

// Five whole fiscal years before FY 2570 are 2565 to 2569: what ended on 30 September 2021 is forgotten.
const lastForgotten = '2021-09-30'
const firstKept = '2021-10-01'

const forget = (dryRun = false) =>
  retain({
    pools: { centres: kit.owner, networks: kit.owner, reporting: kit.owner },
    years: 5,
    today: '2026-11-20',
    dryRun,
  })

const place = fc.constantFrom(
  { provinceCode: '54', districtCode: '5404', laoCode: '5540402' },
  { provinceCode: '54', districtCode: '5404', laoCode: '5540402' },
  { provinceCode: '54', districtCode: '5401', laoCode: '5540101' },
  { provinceCode: '54', districtCode: '5401', laoCode: null },
  { provinceCode: '57', districtCode: null, laoCode: '5570404' },
  { provinceCode: '57', districtCode: null, laoCode: null },
)
const points = fc.option(fc.integer({ min: 0, max: 20 }), { freq: 4 })
const participant: fc.Arbitrary<ParticipantRecord> = fc
  .record({
    place,
    category: fc.constantFrom('LAO_REPRESENTATIVE', 'LAO_EXECUTIVE'),
    attended: fc.boolean(),
    coreTrainer: fc.boolean(),
    scores: fc.tuple(points, points),
  })
  .map(({ place: where, ...rest }) => ({ ...rest, ...where, name: 'สมมุติ ใครคนหนึ่ง' }))
const training: fc.Arbitrary<TrainingRecord> = fc
  .record({
    ends: fc.integer({ min: -400, max: 400 }),
    status: fc.constantFrom('COMPLETED', 'COMPLETED', 'CANCELLED'),
    provinceCode: fc.constantFrom(null, '54'),
    participants: fc.array(participant, { maxLength: 16 }),
  })
  .map(({ ends, ...rest }) => {
    const endsOn = addDays(lastForgotten, ends)
    return { ...rest, startsOn: addDays(endsOn, -1), endsOn } as TrainingRecord
  })

const places = ['5540402', '5540101', '5570404'].map((code) => `{ __typename: "Lao", code: "${code}" }`)
const districts = ['5401', '5404'].map((code) => `{ __typename: "District", code: "${code}" }`)
const list = 'trainings(first: 100) { totalCount nodes { id } }'

/** Everything the graph counts of trainings, and where they reached. */
async function figures() {
  const { data, errors } = await kit.ask(
    `{ trainings(first: 100) { nodes { id participation { participants registered coreTrainers laos byCategory { category participants } }
         provincesReached { code } pairedTests { n meanBefore meanAfter gain gainInterval { low high } } } }
       _entities(representations: [${[...places, ...districts].join()}]) { ... on Lao { ${list} } ... on District { ${list} } } }`,
    { viewer: viewers.administrator },
  )
  expect(errors).toBeUndefined()
  const years = await kit.owner`select * from networks.count_training_figures() order by fiscal_year, area`
  const asOf =
    await kit.owner`select * from networks.count_training_figures(null, '2021-06-30') order by fiscal_year, area`
  const reach = await kit.owner`select * from networks.count_training_reach() order by training_id, code`
  const tests = await kit.owner`select * from networks.count_training_groups() order by 1, 2, 3`
  return { data, years: [...years], asOf: [...asOf], reach: [...reach], tests: [...tests] }
}

const left = async () => {
  const [row] = await kit.owner`
    select (select count(*) from networks.participant_person person
            join networks.participant p on p.id = person.participant_id
            join networks.training t on t.id = p.training_id where t.ends_on <= ${lastForgotten}) as persons,
           (select count(*) from (
             select count(*) as alike from networks.participant p join networks.training t on t.id = p.training_id
             where t.ends_on <= ${lastForgotten} and coalesce(p.lao_code, p.district_code) is not null
             group by p.training_id, p.category, p.province_code, p.district_code, p.lao_code) g where alike < 5) as standing_out,
           (select count(*) from networks.test_score s join networks.participant p on p.id = s.participant_id
            where s.lao_code is distinct from p.lao_code) as apart,
           (select count(*) from networks.change_log where coalesce(after, before)::text like '%สมมุติ%'
            and not exists (select from networks.participant_person p
                            where p.participant_id::text = coalesce(after, before) ->> 'participant_id')) as logged`
  return row
}

describe('retention of participants', () => {
  it('leaves every figure what it was and no one who stands out, whatever the trainings', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(training, { maxLength: 5 }), async (trainings) => {
        await kit.owner`truncate networks.training cascade`
        for (const each of trainings) await addTraining(kit.owner, each)
        await refresh(kit.owner)
        const before = await figures()
        await forget()
        expect(await figures()).toEqual(before)
        await refresh(kit.owner)
        expect(await figures()).toEqual(before)
        expect(await left()).toEqual({ persons: 0, standingOut: 0, apart: 0, logged: 0 })
      }),
      { numRuns: 25 },
    )
  })

  const people = (count: number, name: string): ParticipantRecord[] =>
    Array.from({ length: count }, () => ({ laoCode: '5540402', districtCode: '5404', name }))

  it('begins where the last of five whole fiscal years begins', async () => {
    await addTraining(kit.owner, { startsOn: lastForgotten, participants: people(1, 'สมมุติ เก่า') })
    await addTraining(kit.owner, { startsOn: '2021-09-01', endsOn: firstKept, participants: people(1, 'สมมุติ ใหม่') })
    expect((await forget()).counts).toMatchObject({ participants: 1, origins: 1 })
    const persons = await kit.owner`select name, lao_code from networks.participant_person`
    expect([...persons]).toEqual([{ name: 'สมมุติ ใหม่', laoCode: '5540402' }])
  })

  it('keeps the LAO of five who are alike, and takes it off four', async () => {
    const of = (count: number) =>
      addTraining(kit.owner, { startsOn: '2021-03-01', participants: people(count, 'สมมุติ ใครคนหนึ่ง') })
    const [five, four] = [await of(5), await of(4)]
    expect((await forget()).counts).toMatchObject({ participants: 9, origins: 4 })
    const rows = await kit.owner`
      select training_id, lao_code, district_code, count(*) from networks.participant group by 1, 2, 3`
    expect(rows).toHaveLength(2)
    expect(rows.find(({ trainingId }) => trainingId === five)).toMatchObject({
      laoCode: '5540402',
      districtCode: '5404',
    })
    expect(rows.find(({ trainingId }) => trainingId === four)).toMatchObject({ laoCode: null, districtCode: null })
    const origins = await kit.owner`select training_id, code from networks.training_origin order by code`
    expect([...origins]).toEqual(['5404', '5540402'].map((code) => ({ trainingId: four, code })))
  })

  it('changes nothing when it is run again, and nothing when it only tries', async () => {
    await addTraining(kit.owner, { startsOn: '2021-03-01', participants: people(3, 'สมมุติ ใครคนหนึ่ง') })
    const tried = await forget(true)
    expect(await kit.owner`select from networks.participant_person`).toHaveLength(3)
    expect(await forget()).toEqual(tried)
    expect(tried.counts).toMatchObject({ participants: 3, origins: 3, loggedPersons: 3 })
    const version = () => kit.owner`select version from networks.dataset_version`
    const before = [...(await version())]
    expect(Object.values((await forget()).counts)).toEqual([0, 0, 0, 0, 0, 0])
    expect([...(await version())]).toEqual(before)
  })

  it('raises the dataset version, and logs how many rows, not whose', async () => {
    await addTraining(kit.owner, { startsOn: '2021-03-01', participants: people(3, 'สมมุติ ใครคนหนึ่ง') })
    const [before] = await kit.owner`select version from networks.dataset_version`
    await forget()
    const [after] = await kit.owner`select version from networks.dataset_version`
    expect(after?.version).toBe((before?.version ?? 0) + 1)
    const log = await kit.owner`
      select operation, before from networks.change_log where actor = 'hub retention' and table_name = 'participant_person'`
    expect([...log]).toEqual([{ operation: 'DELETE', before: { rows: 3 } }])
    expect(JSON.stringify([...(await kit.owner`select * from networks.change_log`)])).not.toContain('สมมุติ')
  })
})
