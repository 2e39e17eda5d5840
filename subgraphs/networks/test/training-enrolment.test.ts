import { describe, expect, it } from 'vitest'
import { viewers } from './kit.ts'
import { citizen, named, useTrainings } from './training-kit.ts'
import { done, fiveAProvince, newSeries, people, plan } from './training-verbs.ts'
import { refusals } from './writing.ts'

const { kit, send, schedule, enrol, enrolled, attend } = useTrainings()
const administrator = { viewer: viewers.administrator }

describe('putting people down', () => {
  it('takes many at once, in their order, with their places as they follow', async () => {
    const { id } = await schedule()
    const made = await enrolled(id, [
      {
        category: 'LAO_REPRESENTATIVE',
        laoCode: '๕๕๔๐๔๐๒',
        position: 'ปลัดเทศบาล',
        person: { name: 'สมมุติ หนึ่ง', phone: '๐๘๐' },
      },
      { category: 'DISTRICT_OFFICE_OFFICIAL', districtCode: '5401', isCoreTrainer: true },
      citizen,
    ])
    expect(made).toMatchObject([
      {
        lao: { code: '5540402' },
        district: { code: '5404' },
        province: { code: '54' },
        position: 'ปลัดเทศบาล',
        person: { name: 'สมมุติ หนึ่ง', phone: '080' },
        version: 1,
        attended: false,
      },
      { lao: null, district: { code: '5401' }, province: { code: '54' }, isCoreTrainer: true, person: null },
      { lao: null, district: null, province: { code: '54' } },
    ])
  })

  it.each([
    ['an LAO that is not', { category: 'LAO_STAFF', laoCode: '5549999' }, 'NOT_FOUND participants.0.laoCode'],
    ['an LAO’s people without it', { category: 'LAO_STAFF' }, 'REQUIRED participants.0.laoCode'],
    [
      'a district’s people without it',
      { category: 'DISTRICT_OFFICE_OFFICIAL' },
      'REQUIRED participants.0.districtCode',
    ],
    ['a district that is none', { ...citizen, districtCode: '54' }, 'INVALID participants.0.districtCode'],
    [
      'another district than the LAO’s',
      { ...citizen, laoCode: '5540402', districtCode: '5401' },
      'INVALID participants.0.districtCode',
    ],
    [
      'another province than the LAO’s',
      { ...citizen, laoCode: '5540402', provinceCode: '57' },
      'INVALID participants.0.provinceCode',
    ],
    ['a province that is not', { ...citizen, provinceCode: '99' }, 'NOT_FOUND participants.0.provinceCode'],
    ['people of another province', { ...citizen, laoCode: '5570404' }, 'INVALID participants.0.provinceCode'],
    ['officials of ONDC by an office', { category: 'ONDC_OFFICIAL' }, 'INVALID participants.0.provinceCode'],
    [
      'a district without any LAO',
      { ...citizen, districtCode: '5499' },
      'CONFIRMATION_NEEDED participants.0.districtCode',
    ],
    ['a person without a name', { ...citizen, person: { name: ' ' } }, 'REQUIRED participants.0.person.name'],
    ['a position of one letter', { ...citizen, position: 'ป' }, 'INVALID participants.0.position'],
  ])('refuses %s', async (_which, row, refusal) => {
    const { id } = await schedule()
    expect(refusals(await enrol(id, [row]))).toEqual([refusal])
    expect(await kit.owner`select count(*)::int from networks.participant where training_id = ${id}`).toEqual([
      { count: 0 },
    ])
  })

  it('takes 1 to 500 rows', async () => {
    const { id } = await schedule()
    const rows = (count: number) => Array.from({ length: count }, () => citizen)
    expect(refusals(await enrol(id, rows(0)))).toEqual(['REQUIRED participants'])
    expect(refusals(await enrol(id, rows(501)))).toEqual(['INVALID participants'])
    expect(await enrolled(id, rows(500))).toHaveLength(500)
  })

  it('tells by row who is there twice; telephones tell namesakes apart', async () => {
    const { id } = await schedule()
    await enrolled(id, [named('สมมุติ หนึ่ง', { phone: '080-1' })])
    const answer = await enrol(id, [
      named('สมมุติ หนึ่ง'),
      named('สมมุติ หนึ่ง', { phone: '081-2' }),
      named('สมมุติ สอง'),
      named('สมมุติ  สอง '),
    ])
    expect(refusals(answer)).toEqual([
      'ALREADY_EXISTS participants.0.person',
      'ALREADY_EXISTS participants.1.person',
      'ALREADY_EXISTS participants.3.person',
    ])
    expect(answer.userErrors.at(-1)?.message).toContain('row 3')
    expect(await enrolled(id, [named('สมมุติ หนึ่ง', { phone: '081-2' }), named('สมมุติ สอง')])).toHaveLength(2)
  })

  it('with the same key again puts nobody down twice', async () => {
    const { id } = await schedule()
    const input = { trainingId: id, participants: [citizen], idempotencyKey: 'enrol once' }
    const [first] = await people(send('enrolParticipants', input))
    expect((await people(send('enrolParticipants', input))).map((each) => each.id)).toEqual([first?.id])
    expect(await kit.owner`select count(*)::int from networks.participant where training_id = ${id}`).toEqual([
      { count: 1 },
    ])
  })

  it('of the demo nation goes with it, and keeps what is personal out of results and log of keys', async () => {
    const [demo] =
      await kit.owner`insert into networks.training_series (name_th, demo) values ('โครงการสาธิต', true) returning id`
    const { id } = await done(send('scheduleTraining', plan(String(demo?.id))))
    const [one] = await enrolled(id, [named('สมมุติ ลับ')])
    expect(
      await kit.owner`select demo from networks.participant_person where participant_id = ${String(one?.id)}`,
    ).toEqual([{ demo: true }])
    const [kept] = await kit.owner`select count(*)::int from networks.idempotency_key k where k::text like '%สมมุติ ลับ%'`
    expect(kept?.count).toBe(0)
  })
})

describe('the composition of a series', () => {
  it('is checked by province and category, and confirmed to go beyond it or without it', async () => {
    const five = await newSeries(kit, fiveAProvince)
    const { id, compositionCheck } = await done(send('scheduleTraining', plan(five)))
    expect(compositionCheck).toHaveLength(5)
    expect(
      compositionCheck.every(
        ({ expected, enrolled: found, difference }) => expected === 1 && found === 0 && difference === -1,
      ),
    ).toBe(true)
    const all = [
      { category: 'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER' },
      { category: 'PROVINCIAL_OFFICE_OFFICIAL' },
      { category: 'DISTRICT_OFFICE_OFFICIAL', districtCode: '5404' },
      { category: 'LAO_REPRESENTATIVE', laoCode: '5540402' },
    ]
    const made = await enrolled(id, all)
    expect(refusals(await enrol(id, [citizen, citizen, { category: 'OTHER' }]))).toEqual([
      'CONFIRMATION_NEEDED participants.1.category',
      'CONFIRMATION_NEEDED participants.2.category',
    ])
    await attend(
      id,
      made.map((each) => each.id),
    )
    const complete = (more: object = {}) => send('completeTraining', { id, expectedVersion: 1, ...more })
    const answer = await complete()
    expect(refusals(answer)).toEqual(['CONFIRMATION_NEEDED id'])
    expect(answer.userErrors[0]?.message).toContain('54 PEOPLE_REPRESENTATIVE 0/1')
    await enrolled(id, [citizen])
    expect((await done(complete())).compositionCheck.every(({ difference }) => difference === 0)).toBe(true)
    expect((await people(enrol(id, [citizen], {}, { confirm: true }))).length).toBe(1)
  })

  it('in a conference of the nation is each province’s with a room', async () => {
    const five = await newSeries(kit, fiveAProvince)
    const rooms = [{ provinceCode: '54' }, { provinceCode: '57' }]
    const training = await done(
      send('scheduleTraining', plan(five, { provinceCode: null, mode: 'WEB_CONFERENCE', rooms }), administrator),
    )
    expect(training.compositionCheck.map(({ provinceCode }) => provinceCode)).toEqual([
      ...Array(5).fill('54'),
      ...Array(5).fill('57'),
    ])
  })
})
