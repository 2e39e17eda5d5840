import { beforeAll, describe, expect, it } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import { differences, done, newSeries, people, plan, send as sendTo, type Training } from './training-verbs.ts'
import { refusals } from './writing.ts'

const kit = useNetworks()
const send = (verb: string, input: object, as: object = {}) => sendTo(kit, verb, input, as)
const administrator = { viewer: viewers.administrator }

let series: string
beforeAll(async () => {
  series = await newSeries(kit)
})

let cohort = 0
/** A new training of Phrae. */
const schedule = (more: object = {}, as: object = {}): Promise<Training> =>
  done(send('scheduleTraining', plan(series, { cohort: ++cohort, ...more }), as))

const enrolled = async (training: Training, count = 2) =>
  people(
    send('enrolParticipants', {
      trainingId: training.id,
      participants: Array.from({ length: count }, () => ({ category: 'PEOPLE_REPRESENTATIVE' })),
    }),
  )

const attend = (training: Training, ids: string[], attended = true) =>
  send('recordAttendance', {
    trainingId: training.id,
    attendance: ids.map((participantId) => ({ participantId, attended })),
  })

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
    expect(refusals(await send('scheduleTraining', plan(series, wanted)))).toEqual(['REQUIRED provinceCode'])
  })

  it.each([
    ['of another province', { provinceCode: '57' }, 'NOT_FOUND provinceCode'],
    ['of a series that is not', { seriesId: 'x' }, 'NOT_FOUND seriesId'],
    ['without a name', { name: ' ' }, 'REQUIRED name'],
    ['of cohort 0', { cohort: 0 }, 'INVALID cohort'],
    ['that ends before it begins', { endsOn: '2026-09-30' }, 'INVALID endsOn'],
    ['that takes longer than two months', { endsOn: '2026-12-01' }, 'INVALID endsOn'],
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
    const answer = await send('scheduleTraining', plan(series, { cohort: 900, ...input }))
    expect(refusals(answer)).toEqual([refusal])
    expect(answer.training).toBeNull()
    expect(await kit.owner`select version from networks.dataset_version`).toEqual([before])
  })

  it('is not planned twice: the same cohort of the year, or without cohort the same first day', async () => {
    await schedule({ cohort: 500 })
    expect(
      refusals(
        await send('scheduleTraining', plan(series, { cohort: 500, startsOn: '2026-11-01', endsOn: '2026-11-01' })),
      ),
    ).toEqual(['ALREADY_EXISTS cohort'])
    await schedule({ cohort: null, startsOn: '2026-11-05', endsOn: '2026-11-05' })
    expect(
      refusals(await send('scheduleTraining', plan(series, { startsOn: '2026-11-05', endsOn: '2026-11-06' }))),
    ).toEqual(['ALREADY_EXISTS startsOn'])
  })

  it('with the same key is planned once', async () => {
    const input = plan(series, { cohort: 600, idempotencyKey: 'once' })
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

describe('a training that is moved', () => {
  it('keeps its place unless another is given, has the new sessions, and is told by whom', async () => {
    const training = await schedule({ place: 'ห้องเดิม' })
    const days = { startsOn: '2026-12-01', endsOn: '2026-12-02' }
    const moved = await done(
      send('rescheduleTraining', {
        id: training.id,
        expectedVersion: 1,
        ...days,
        sessions: [{ startsAt: '2026-12-01T02:00:00Z', endsAt: '2026-12-01T08:00:00Z' }],
      }),
    )
    expect(moved).toMatchObject({ ...days, version: 2, place: 'ห้องเดิม', sessions: [{ startsAt: expect.anything() }] })
    const again = await done(send('rescheduleTraining', { id: training.id, expectedVersion: 2, ...days, place: null }))
    expect(again).toMatchObject({ version: 3, place: null, sessions: [] })
    const log =
      await kit.owner`select distinct actor, reason from networks.change_log where table_name = 'training' and operation = 'UPDATE' and after ->> 'id' = ${training.id}`
    expect(log).toEqual([{ actor: 'PROVINCIAL_OFFICE', reason: 'rescheduleTraining' }])
    expect(await differences(kit)).toEqual([])
  })

  it('is refused to who read an earlier version, with what changed since', async () => {
    const { id } = await schedule()
    const days = { startsOn: '2026-10-05', endsOn: '2026-10-05' }
    await done(send('rescheduleTraining', { id, expectedVersion: 1, ...days }))
    const { userErrors } = await send('rescheduleTraining', { id, expectedVersion: 1, ...days })
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['endsOn', 'startsOn'] }])
  })

  it('is not moved into the future once people have come, nor once it was held or called off', async () => {
    const training = await schedule()
    const [one] = await enrolled(training)
    await done(attend(training, [String(one?.id)]))
    const later = { id: training.id, expectedVersion: 1, startsOn: '2026-12-01', endsOn: '2026-12-01' }
    expect(refusals(await send('rescheduleTraining', later))).toEqual(['OUT_OF_ORDER startsOn'])
    await done(send('completeTraining', { id: training.id, expectedVersion: 1 }))
    expect(refusals(await send('rescheduleTraining', { ...later, expectedVersion: 2 }))).toEqual(['OUT_OF_ORDER id'])
  })

  it('from one fiscal year to another leaves figures of neither behind', async () => {
    const training = await schedule({ startsOn: '2018-05-01', endsOn: '2018-05-02' })
    expect(await kit.owner`select min(fiscal_year) as year from networks.training_figures`).toEqual([{ year: 2561 }])
    await done(
      send('rescheduleTraining', { id: training.id, expectedVersion: 1, startsOn: '2026-10-08', endsOn: '2026-10-08' }),
    )
    expect(await kit.owner`select min(fiscal_year) as year from networks.training_figures`).toEqual([{ year: 2570 }])
    expect(await differences(kit)).toEqual([])
  })
})

describe('a training that was held', () => {
  it('counts from then on, with the people who came', async () => {
    const training = await schedule({ startsOn: '2026-10-10', endsOn: '2026-10-11' })
    const [one, two] = await enrolled(training)
    await done(attend(training, [String(one?.id), String(two?.id)]))
    const [before] =
      await kit.owner`select held from networks.training_figures where fiscal_year = 2570 and area = '54'`
    const held = await done(send('completeTraining', { id: training.id, expectedVersion: 1 }))
    expect(held).toMatchObject({
      status: 'COMPLETED',
      participation: { basis: 'COUNTED', participants: 2, registered: 2 },
    })
    const [after] = await kit.owner`select held from networks.training_figures where fiscal_year = 2570 and area = '54'`
    expect(after?.held).toBe(before?.held + 1)
    expect(await differences(kit)).toEqual([])
  })

  it('may have a documented total alone', async () => {
    const training = await schedule()
    const reportedTotal = { participants: 94, laos: 47, source: 'รายงานผลการประชุม' }
    const held = await done(send('completeTraining', { id: training.id, expectedVersion: 1, reportedTotal }))
    expect(held.participation).toMatchObject({ basis: 'REPORTED', participants: 94 })
    expect(await differences(kit)).toEqual([])
  })

  it('has its last day behind it, and somebody who came', async () => {
    const today = await schedule({ startsOn: '2026-11-19', endsOn: '2026-11-20' })
    expect(refusals(await send('completeTraining', { id: today.id, expectedVersion: 1 }))).toEqual(['OUT_OF_ORDER id'])
    const nobody = await schedule()
    await enrolled(nobody)
    expect(refusals(await send('completeTraining', { id: nobody.id, expectedVersion: 1 }))).toEqual(['OUT_OF_ORDER id'])
    const total = { participants: 0, laos: 9000, source: '' }
    const answer = await send('completeTraining', { id: nobody.id, expectedVersion: 1, reportedTotal: total })
    expect(refusals(answer)).toEqual([
      'INVALID reportedTotal.participants',
      'INVALID reportedTotal.laos',
      'REQUIRED reportedTotal.source',
    ])
  })

  it('is held once, and not called off', async () => {
    const training = await schedule()
    const reportedTotal = { participants: 5, source: 'รายงานผล' }
    await done(send('completeTraining', { id: training.id, expectedVersion: 1, reportedTotal }))
    expect(refusals(await send('completeTraining', { id: training.id, expectedVersion: 2 }))).toEqual([
      'OUT_OF_ORDER id',
    ])
    expect(refusals(await send('cancelTraining', { id: training.id, expectedVersion: 2, reason: 'น้ำท่วม' }))).toEqual([
      'OUT_OF_ORDER id',
    ])
  })
})

describe('a training that is called off', () => {
  it('says why, and nothing of it changes any more', async () => {
    const training = await schedule()
    const [one] = await enrolled(training)
    const off = await done(send('cancelTraining', { id: training.id, expectedVersion: 1, reason: 'น้ำท่วม' }))
    expect(off).toMatchObject({ status: 'CANCELLED', cancellationReason: 'น้ำท่วม', version: 2 })
    const on = { trainingId: training.id }
    const answers = [
      await send('enrolParticipants', { ...on, participants: [{ category: 'PEOPLE_REPRESENTATIVE' }] }),
      await attend(training, [String(one?.id)]),
      await send('recordTestScores', {
        ...on,
        scores: [{ participantId: one?.id, kind: 'PRE', score: 1, maxScore: 2 }],
      }),
      await send('setTrainingRooms', { ...on, rooms: [{ provinceCode: '54' }] }),
    ]
    for (const answer of answers) expect(refusals(answer)).toEqual(['OUT_OF_ORDER trainingId'])
    for (const verb of ['changeParticipant', 'withdrawParticipant'])
      expect(refusals(await send(verb, { id: one?.id, expectedVersion: 1 }))).toEqual(['OUT_OF_ORDER id'])
  })

  it('is called off without a reason by nobody, and with people who came only when confirmed', async () => {
    const training = await schedule()
    const [one] = await enrolled(training)
    await done(attend(training, [String(one?.id)]))
    const off = { id: training.id, expectedVersion: 1 }
    expect(refusals(await send('cancelTraining', { ...off, reason: ' ' }))).toEqual(['REQUIRED reason'])
    expect(refusals(await send('cancelTraining', { ...off, reason: 'น้ำท่วม' }))).toEqual(['CONFIRMATION_NEEDED id'])
    expect((await done(send('cancelTraining', { ...off, reason: 'น้ำท่วม', confirm: true }))).status).toBe('CANCELLED')
    expect(await differences(kit)).toEqual([])
  })
})

describe('letters', () => {
  it('are recorded as drafts and given their number later', async () => {
    const training = await schedule()
    const letter = { kind: 'APPROVAL', reference: 'พร ๐๐๒๓.๓/' }
    const { letter: draft } = await send('recordTrainingLetter', { trainingId: training.id, letter })
    expect(draft).toMatchObject({ reference: 'พร 0023.3/', runningNumber: null })
    const number = { id: draft?.id, expectedVersion: 2, runningNumber: 77, datedOn: '2026-10-01' }
    const { letter: numbered } = await send('numberTrainingLetter', number)
    expect(numbered).toMatchObject({ reference: 'พร 0023.3/77', runningNumber: 77, datedOn: '2026-10-01' })
    const again = await send('numberTrainingLetter', { ...number, expectedVersion: 3, runningNumber: 78 })
    expect(refusals(again)).toEqual(['ALREADY_EXISTS runningNumber'])
  })

  it('are circulars, and have the letters of the training’s province unless confirmed', async () => {
    const training = await schedule()
    const record = (reference: string, more: object = {}) =>
      send('recordTrainingLetter', { trainingId: training.id, letter: { kind: 'INVITATION', reference }, ...more })
    expect((await record('มท ๐๘๑๐.๖/ว ๑๒๓')).letter?.reference).toBe('มท 0810.6/ว 123')
    expect(refusals(await record('มท 0810.6/ว 123'))).toEqual(['ALREADY_EXISTS letter.reference'])
    const other = await record('ชร 0023.3/9')
    expect(refusals(other)).toEqual(['CONFIRMATION_NEEDED letter.reference'])
    expect(other.userErrors[0]?.message).toContain('57')
    expect((await record('ชร 0023.3/9', { confirm: true })).letter?.reference).toBe('ชร 0023.3/9')
    expect(refusals(await record('0023.3/9'))).toEqual(['INVALID letter.reference'])
  })

  it('get a number that no other of the training has, and one that is none', async () => {
    const training = await schedule()
    const record = (reference: string) =>
      send('recordTrainingLetter', { trainingId: training.id, letter: { kind: 'INVITATION', reference } })
    await record('พร 0023.3/5')
    const { letter } = await record('พร 0023.3/')
    const give = (runningNumber: number) =>
      send('numberTrainingLetter', { id: letter?.id, expectedVersion: 3, runningNumber })
    expect(refusals(await give(5))).toEqual(['ALREADY_EXISTS runningNumber'])
    expect(refusals(await give(0))).toEqual(['INVALID runningNumber'])
    expect(refusals(await send('numberTrainingLetter', { id: 'x', expectedVersion: 1, runningNumber: 1 }))).toEqual([
      'NOT_FOUND id',
    ])
  })
})

describe('rooms', () => {
  it('of a conference of the nation are each office’s own, without moving the training’s version', async () => {
    const nation = await schedule({ provinceCode: null, mode: 'WEB_CONFERENCE' }, administrator)
    const set = (input: object, viewer: (typeof viewers)[keyof typeof viewers] = viewers.chiangRai) =>
      send('setTrainingRooms', { trainingId: nation.id, ...input }, { viewer })
    const mine = await done(set({ rooms: [{ provinceCode: '57', place: 'ห้อง ๑' }] }))
    expect(mine).toMatchObject({
      version: 1,
      rooms: [{ province: { code: '57' }, place: 'ห้อง ๑' }],
      provincesReached: [{ code: '57' }],
    })
    expect((await done(set({ rooms: [{ provinceCode: '57', place: 'ห้อง 2' }] }))).rooms).toHaveLength(1)
    expect(refusals(await set({ rooms: [{ provinceCode: '54' }] }))).toEqual(['NOT_FOUND rooms.0.provinceCode'])
    expect(refusals(await set({ withoutRoom: ['54'] }))).toEqual(['NOT_FOUND withoutRoom.0'])
    expect(refusals(await set({ rooms: [{ provinceCode: '57' }], withoutRoom: ['57'] }))).toEqual([
      'ALREADY_EXISTS withoutRoom.0',
    ])
    expect(refusals(await set({}))).toEqual(['REQUIRED rooms'])
    expect((await done(set({ withoutRoom: ['57'] }))).rooms).toEqual([])
    expect(await differences(kit)).toEqual([])
  })

  it('are those of a web conference, and of a training of one’s own', async () => {
    const onSite = await schedule()
    expect(
      refusals(await send('setTrainingRooms', { trainingId: onSite.id, rooms: [{ provinceCode: '54' }] })),
    ).toEqual(['OUT_OF_ORDER trainingId'])
    const other = { trainingId: onSite.id, rooms: [{ provinceCode: '57' }] }
    expect(refusals(await send('setTrainingRooms', other, { viewer: viewers.chiangRai }))).toEqual([
      'NOT_FOUND trainingId',
    ])
  })
})

describe('another’s training', () => {
  it('is nobody’s to change but its office’s and administrators’', async () => {
    const { id } = await schedule()
    const days = { startsOn: '2026-10-05', endsOn: '2026-10-05' }
    const verbs: [string, object, string][] = [
      ['rescheduleTraining', { id, expectedVersion: 1, ...days }, 'id'],
      ['completeTraining', { id, expectedVersion: 1 }, 'id'],
      ['cancelTraining', { id, expectedVersion: 1, reason: 'น้ำท่วม' }, 'id'],
      ['recordTrainingLetter', { trainingId: id, letter: { kind: 'OTHER', reference: 'พร 0023.3/' } }, 'trainingId'],
      ['enrolParticipants', { trainingId: id, participants: [{ category: 'OTHER' }] }, 'trainingId'],
      ['recordAttendance', { trainingId: id, attendance: [] }, 'trainingId'],
      ['recordTestScores', { trainingId: id, scores: [] }, 'trainingId'],
    ]
    for (const [verb, input, field] of verbs) {
      expect(refusals(await send(verb, input, { viewer: viewers.chiangRai })), verb).toEqual([`NOT_FOUND ${field}`])
      for (const viewer of [viewers.public, viewers.sungMen, viewers.analystWithPurpose])
        expect((await send(verb, input, { viewer })).refusedAs, verb).toBe('FORBIDDEN')
    }
  })
})
