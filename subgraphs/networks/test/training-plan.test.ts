import { describe, expect, it } from 'vitest'
import { viewers } from './kit.ts'
import { useTrainings } from './training-kit.ts'
import { differences, done, plan } from './training-verbs.ts'
import { refusals } from './writing.ts'

const { kit, send, planned, schedule } = useTrainings()
const administrator = { viewer: viewers.administrator }

describe('a series', () => {
  it('has its objectives in order and whom it asks provinces for', async () => {
    const { series: made } = await send(
      'createTrainingSeries',
      {
        name: 'โครงการเสริมสร้างการมีส่วนร่วม',
        objectives: ['สร้างวิทยากรแกนนำ', 'รู้สิทธิและช่องทาง'],
        composition: [{ category: 'PEOPLE_REPRESENTATIVE', peoplePerProvince: 2 }],
      },
      administrator,
    )
    expect(made).toMatchObject({
      objectives: ['สร้างวิทยากรแกนนำ', 'รู้สิทธิและช่องทาง'],
      composition: [{ category: 'PEOPLE_REPRESENTATIVE', peoplePerProvince: 2 }],
    })
    const again = await send('createTrainingSeries', { name: 'โครงการเสริมสร้างการมีส่วนร่วม' }, administrator)
    expect(refusals(again)).toEqual(['ALREADY_EXISTS name'])
  })

  it('is refused with everything that is wrong with it', async () => {
    const seat = { category: 'OTHER', peoplePerProvince: 0 }
    const answer = await send(
      'createTrainingSeries',
      { name: 'x', objectives: [''], composition: [seat, seat] },
      administrator,
    )
    expect(refusals(answer)).toEqual([
      'INVALID name',
      'REQUIRED objectives.0',
      'INVALID composition.0.peoplePerProvince',
      'INVALID composition.1.peoplePerProvince',
      'ALREADY_EXISTS composition.1.category',
    ])
  })

  it('is for administrators', async () => {
    expect((await send('createTrainingSeries', { name: 'โครงการของจังหวัด' })).refusedAs).toBe('FORBIDDEN')
  })
})

describe('a training that is planned', () => {
  it('has its sessions, letters and province, and is found where it will be held', async () => {
    const training = await schedule({
      sessions: [
        { startsAt: '2026-10-01T09:00:00+07:00', endsAt: '2026-10-01T15:30:00+07:00' },
        { startsAt: '2026-10-02T09:00:00+07:00', endsAt: '2026-10-02T15:30:00+07:00' },
      ],
      letters: [{ kind: 'INVITATION', reference: 'ที่ พร ๐๐๒๓.๓/๒๒๕๕', datedOn: '2026-09-10' }],
      place: 'ห้องประชุม ชั้น ๒',
    })
    expect(training).toMatchObject({ status: 'SCHEDULED', version: 1, provincesReached: [{ code: '54' }] })
    expect(training.sessions).toHaveLength(2)
    expect(training.letters).toMatchObject([{ reference: 'พร 0023.3/2255', runningNumber: 2255 }])
    expect(await differences(kit)).toEqual([])
  })

  it('of the nation has a room for each province, and is planned by administrators', async () => {
    const wanted = {
      provinceCode: null,
      mode: 'WEB_CONFERENCE',
      rooms: [{ provinceCode: '๕๔', place: 'ชั้น 2' }, { provinceCode: '57' }],
    }
    const training = await schedule(wanted, administrator)
    expect(training.rooms).toEqual([
      { province: { code: '54' }, place: 'ชั้น 2' },
      { province: { code: '57' }, place: null },
    ])
    expect(refusals(await send('scheduleTraining', planned(wanted)))).toEqual(['REQUIRED provinceCode'])
  })

  it.each([
    ['of another province', { provinceCode: '57' }, 'NOT_FOUND provinceCode'],
    ['of a series that is not', { seriesId: 'x' }, 'NOT_FOUND seriesId'],
    ['without a name', { name: ' ' }, 'REQUIRED name'],
    ['of cohort 0', { cohort: 0 }, 'INVALID cohort'],
    ['that ends before it begins', { endsOn: '2026-09-30' }, 'INVALID endsOn'],
    ['that takes longer than two months', { endsOn: '2026-12-01' }, 'INVALID endsOn'],
    ['of long ago', { startsOn: '1700-01-01' }, 'INVALID startsOn'],
    [
      'that ends before it begins, whatever its sessions',
      { endsOn: '2026-09-30', sessions: [{ startsAt: '2026-10-01T02:00:00Z', endsAt: '2026-10-01T08:00:00Z' }] },
      'INVALID endsOn',
    ],
    ['more than three years ahead', { startsOn: '2029-12-01', endsOn: '2029-12-01' }, 'INVALID startsOn'],
    ['on site with rooms', { rooms: [{ provinceCode: '54' }] }, 'INVALID rooms'],
    [
      'with a room of another province',
      { mode: 'WEB_CONFERENCE', rooms: [{ provinceCode: '57' }] },
      'NOT_FOUND rooms.0.provinceCode',
    ],
    [
      'with two rooms of a province',
      { mode: 'WEB_CONFERENCE', rooms: [{ provinceCode: '54' }, { provinceCode: '54' }] },
      'ALREADY_EXISTS rooms.1.provinceCode',
    ],
    [
      'with a session on another day',
      { sessions: [{ startsAt: '2026-10-03T02:00:00Z', endsAt: '2026-10-03T08:00:00Z' }] },
      'INVALID sessions.0.startsAt',
    ],
    [
      'with a session that ends before it begins',
      { sessions: [{ startsAt: '2026-10-01T08:00:00Z', endsAt: '2026-10-01T02:00:00Z' }] },
      'INVALID sessions.0.endsAt',
    ],
    [
      'with sessions at once',
      {
        sessions: [
          { startsAt: '2026-10-01T02:00:00Z', endsAt: '2026-10-01T08:00:00Z' },
          { startsAt: '2026-10-01T07:00:00Z', endsAt: '2026-10-01T09:00:00Z' },
        ],
      },
      'OUT_OF_ORDER sessions.1.startsAt',
    ],
    [
      'with a letter nobody can read',
      { letters: [{ kind: 'OTHER', reference: 'พร 0023' }] },
      'INVALID letters.0.reference',
    ],
    [
      'with a letter of tomorrow',
      { letters: [{ kind: 'OTHER', reference: 'พร 0023.3/1', datedOn: '2026-11-21' }] },
      'INVALID letters.0.datedOn',
    ],
    [
      'with a letter twice',
      {
        letters: [
          { kind: 'OTHER', reference: 'พร 0023.3/1' },
          { kind: 'OTHER', reference: 'พร๐๐๒๓.๓/๑' },
        ],
      },
      'ALREADY_EXISTS letters.1.reference',
    ],
    [
      'with a letter of another province',
      { letters: [{ kind: 'OTHER', reference: 'ชร 0023.3/1' }] },
      'CONFIRMATION_NEEDED letters.0.reference',
    ],
  ])('%s is refused', async (_which, input, refusal) => {
    const [before] = await kit.owner`select version from networks.dataset_version`
    const answer = await send('scheduleTraining', planned({ cohort: 900, ...input }))
    expect(refusals(answer)).toEqual([refusal])
    expect(answer.training).toBeNull()
    expect(await kit.owner`select version from networks.dataset_version`).toEqual([before])
  })

  it('is not planned twice: the same cohort of the year, or without cohort the same first day', async () => {
    await schedule({ cohort: 500 })
    expect(
      refusals(await send('scheduleTraining', planned({ cohort: 500, startsOn: '2026-11-01', endsOn: '2026-11-01' }))),
    ).toEqual(['ALREADY_EXISTS cohort'])
    await schedule({ cohort: null, startsOn: '2026-11-05', endsOn: '2026-11-05' })
    expect(refusals(await send('scheduleTraining', planned({ startsOn: '2026-11-05', endsOn: '2026-11-06' })))).toEqual(
      ['ALREADY_EXISTS startsOn'],
    )
  })

  it('with the same key is planned once', async () => {
    const input = planned({ cohort: 600, idempotencyKey: 'once' })
    const first = await done(send('scheduleTraining', input))
    expect((await done(send('scheduleTraining', input))).id).toBe(first.id)
  })

  it('of a series of the demo nation goes with it', async () => {
    const [demo] =
      await kit.owner`insert into networks.training_series (name_th, demo) values ('โครงการตัวอย่าง', true) returning id`
    const { id } = await done(send('scheduleTraining', plan(String(demo?.id))))
    expect(await kit.owner`select demo from networks.training where id = ${id}`).toEqual([{ demo: true }])
  })
})
