import { beforeAll, describe, expect, it, test } from 'vitest'
import { useNetworks, viewers } from '../../test/kit.ts'
import { addTraining, refresh } from '../../test/records.ts'

const kit = useNetworks()

describe('the training of Phrae, as its letter and project document tell of it', () => {
  const asked = `query ($id: ID!) {
    training(id: $id) {
      name series { name objectives composition { category peoplePerProvince } }
      fiscalYear { year } mode status startsOn endsOn province { code } place
      sessions { startsAt endsAt } rooms { province { code } place } provincesReached { code }
      letters { kind reference prefix unitCode isCircular runningNumber datedOn sender recipient }
      participation { basis participants registered coreTrainers laos byCategory { category participants } documentedTotal source }
    }
  }`
  let id: string
  beforeAll(async () => {
    const sql = kit.owner
    id = await addTraining(sql, {
      name: 'ส่งเสริมการมีส่วนร่วมภาคประชาชน รุ่นแพร่',
      provinceCode: '54',
      startsOn: '2021-03-01',
      endsOn: '2021-03-02',
      mode: 'WEB_CONFERENCE',
      rooms: ['54'],
      participants: [
        { category: 'PEOPLE_REPRESENTATIVE' },
        { category: 'LAO_REPRESENTATIVE', laoCode: '5540402', coreTrainer: true },
        { category: 'DISTRICT_OFFICE_OFFICIAL', attended: false },
        { category: 'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER', coreTrainer: true },
      ],
    })
    await sql`
      insert into networks.training_session (training_id, province_code, starts_at, ends_at)
      values (${id}, '54', '2021-03-02T09:00+07:00', '2021-03-02T15:30+07:00'), (${id}, '54', '2021-03-01T09:00+07:00', '2021-03-01T15:30+07:00')`
    await sql`
      insert into networks.training_letter (training_id, province_code, kind, reference, prefix, unit_code, running_number, dated_on, sender_th, recipient_th)
      values (${id}, '54', 'INVITATION', 'พร 0023.3/2255', 'พร', '0023.3', 2255, '2021-02-25', 'จังหวัดแพร่', 'นายอำเภอเมืองแพร่')`
    await sql`
      insert into networks.training_series_seat (series_id, category, people_per_province)
      select id, category, 1 from networks.training_series,
        unnest(array['PEOPLE_REPRESENTATIVE', 'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER']) category`
    await refresh(sql)
  })

  it('is told to anyone in full, but for who took part', async () => {
    const { data, errors } = await kit.ask(asked, { variables: { id } })
    expect(errors).toBeUndefined()
    expect(data?.training).toEqual({
      name: 'ส่งเสริมการมีส่วนร่วมภาคประชาชน รุ่นแพร่',
      series: {
        name: 'โครงการทดสอบ',
        objectives: [],
        composition: [
          { category: 'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER', peoplePerProvince: 1 },
          { category: 'PEOPLE_REPRESENTATIVE', peoplePerProvince: 1 },
        ],
      },
      fiscalYear: { year: 2564 },
      mode: 'WEB_CONFERENCE',
      status: 'COMPLETED',
      startsOn: '2021-03-01',
      endsOn: '2021-03-02',
      province: { code: '54' },
      place: null,
      sessions: [
        { startsAt: new Date('2021-03-01T02:00:00Z'), endsAt: new Date('2021-03-01T08:30:00Z') },
        { startsAt: new Date('2021-03-02T02:00:00Z'), endsAt: new Date('2021-03-02T08:30:00Z') },
      ],
      rooms: [{ province: { code: '54' }, place: null }],
      provincesReached: [{ code: '54' }],
      letters: [
        {
          kind: 'INVITATION',
          reference: 'พร 0023.3/2255',
          prefix: 'พร',
          unitCode: '0023.3',
          isCircular: false,
          runningNumber: 2255,
          datedOn: '2021-02-25',
          sender: 'จังหวัดแพร่',
          recipient: 'นายอำเภอเมืองแพร่',
        },
      ],
      participation: {
        basis: 'COUNTED',
        participants: 3,
        registered: 4,
        coreTrainers: 2,
        laos: 1,
        byCategory: [
          { category: 'PROVINCIAL_LOCAL_ADMINISTRATION_OFFICER', participants: 1 },
          { category: 'LAO_REPRESENTATIVE', participants: 1 },
          { category: 'PEOPLE_REPRESENTATIVE', participants: 1 },
        ],
        documentedTotal: null,
        source: null,
      },
    })
  })

  it('a letter whose reference is not the sum of its parts cannot be recorded', async () => {
    const write = kit.owner`
      insert into networks.training_letter (training_id, kind, reference, prefix, unit_code, running_number)
      values (${id}, 'OTHER', 'พร 0023.3/2256', 'พร', '0023.3', 2255)`
    await expect(write).rejects.toThrow('training_letter_reference')
  })
})

test('a workshop of which only the total is known shows the total and where it is from', async () => {
  const id = await addTraining(kit.owner, { startsOn: '2018-05-03', reported: [{ participants: 282, laos: 94 }] })
  const { data } = await kit.ask(
    'query ($id: ID!) { training(id: $id) { participation { basis participants laos registered documentedTotal source byCategory { category participants } } pairedTests { n } } }',
    { variables: { id } },
  )
  expect(data?.training).toEqual({
    participation: {
      basis: 'REPORTED',
      participants: 282,
      laos: 94,
      registered: null,
      documentedTotal: 282,
      source: 'เอกสารทดสอบ',
      byCategory: [{ category: null, participants: 282 }],
    },
    pairedTests: null,
  })
})

describe('participants', () => {
  const asked = `query ($id: ID!) {
    training(id: $id) { participants { totalCount nodes { category province { code } lao { code } person { name phone } testScores { kind percentage } } } }
  }`
  let id: string
  beforeAll(async () => {
    id = await addTraining(kit.owner, {
      startsOn: '2021-03-01',
      participants: [
        { provinceCode: '54', laoCode: '5540402', name: 'สมมุติ หนึ่ง', category: 'LAO_REPRESENTATIVE', scores: [10, 15] },
        { provinceCode: '57', name: 'สมมุติ สอง' },
      ],
    })
  })
  const participantsFor = async (viewer: keyof typeof viewers) =>
    (await kit.ask(asked, { viewer: viewers[viewer], variables: { id } })).data?.training

  it('are not the public’s: no list at all, not an empty one', async () => {
    expect(await participantsFor('public')).toEqual({ participants: null })
  })

  it('an office sees those of its province, by name', async () => {
    expect(await participantsFor('phrae')).toEqual({
      participants: {
        totalCount: 1,
        nodes: [
          {
            category: 'LAO_REPRESENTATIVE',
            province: { code: '54' },
            lao: { code: '5540402' },
            person: { name: 'สมมุติ หนึ่ง', phone: '080-000-0000' },
            testScores: [
              { kind: 'PRE', percentage: 50 },
              { kind: 'POST', percentage: 75 },
            ],
          },
        ],
      },
    })
  })

  it('an analyst sees all of them, by name only with a purpose', async () => {
    const names = async (viewer: keyof typeof viewers) => {
      const training = (await participantsFor(viewer)) as {
        participants: { nodes: { person: { name: string } | null }[] }
      }
      return training.participants.nodes.map(({ person }) => person?.name ?? null)
    }
    expect(await names('analyst')).toEqual([null, null])
    expect(await names('analystWithPurpose')).toEqual(['สมมุติ หนึ่ง', 'สมมุติ สอง'])
  })
})
