import { beforeAll, describe, expect, it } from 'vitest'
import { useNetworks, viewers } from './kit.ts'
import {
  differences,
  done,
  fiveAProvince,
  newSeries,
  type Participant,
  people,
  plan,
  send as sendTo,
  type Training,
} from './training-verbs.ts'
import { refusals } from './writing.ts'

const kit = useNetworks()
const send = (verb: string, input: object, as: object = {}) => sendTo(kit, verb, input, as)
const administrator = { viewer: viewers.administrator }
const chiangRai = { viewer: viewers.chiangRai }

let series: string
beforeAll(async () => {
  series = await newSeries(kit)
})

let cohort = 0
const schedule = (more: object = {}, as: object = {}): Promise<Training> =>
  done(send('scheduleTraining', plan(series, { cohort: ++cohort, ...more }), as))

const enrol = (trainingId: string, participants: object[], as: object = {}, more: object = {}) =>
  send('enrolParticipants', { trainingId, participants, ...more }, as)
const enrolled = (trainingId: string, participants: object[], as: object = {}) =>
  people(enrol(trainingId, participants, as))

const attend = (trainingId: string, ids: string[], attended = true, as: object = {}) =>
  send('recordAttendance', { trainingId, attendance: ids.map((participantId) => ({ participantId, attended })) }, as)

const score = (trainingId: string, scores: object[], as: object = {}, more: object = {}) =>
  send('recordTestScores', { trainingId, scores: scores.map((each) => ({ maxScore: 20, ...each })), ...more }, as)

const citizen = { category: 'PEOPLE_REPRESENTATIVE' }
const named = (name: string, more: object = {}) => ({ ...citizen, person: { name, ...more } })

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
    expect(refusals(await enrol(id, rows(0)))).toEqual(['INVALID participants'])
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

describe('in a web conference of the nation', () => {
  it('every office keeps its own people, and the training’s version stays', async () => {
    const nation = await schedule({ provinceCode: null, mode: 'WEB_CONFERENCE' }, administrator)
    const [mine] = await enrolled(nation.id, [citizen], chiangRai)
    const [other] = await enrolled(nation.id, [citizen])
    expect(mine).toMatchObject({ province: { code: '57' } })
    const ids = { mine: String(mine?.id), other: String(other?.id) }
    expect(refusals(await attend(nation.id, [ids.mine, ids.other], true, chiangRai))).toEqual([
      'NOT_FOUND attendance.1.participantId',
    ])
    await people(attend(nation.id, [ids.mine], true, chiangRai))
    const scored = await people(
      score(
        nation.id,
        [
          { participantId: ids.mine, kind: 'PRE', score: 9 },
          { participantId: ids.mine, kind: 'POST', score: 15.5 },
        ],
        chiangRai,
      ),
    )
    expect(scored).toMatchObject([
      {
        testScores: [
          { kind: 'PRE', score: 9 },
          { kind: 'POST', score: 15.5 },
        ],
        version: 3,
      },
    ])
    expect(refusals(await score(nation.id, [{ participantId: ids.other, kind: 'PRE', score: 9 }], chiangRai))).toEqual([
      'NOT_FOUND scores.0.participantId',
    ])
    expect(refusals(await send('withdrawParticipant', { id: ids.other, expectedVersion: 1 }, chiangRai))).toEqual([
      'NOT_FOUND id',
    ])
    expect(refusals(await send('completeTraining', { id: nation.id, expectedVersion: 1 }, chiangRai))).toEqual([
      'NOT_FOUND id',
    ])
    expect((await done(send('completeTraining', { id: nation.id, expectedVersion: 1 }, administrator))).status).toBe(
      'COMPLETED',
    )
    expect(await differences(kit)).toEqual([])
  })

  it('but not on site', async () => {
    const nation = await schedule({ provinceCode: null }, administrator)
    expect(refusals(await enrol(nation.id, [citizen], chiangRai))).toEqual(['NOT_FOUND trainingId'])
    const [official] = await enrolled(nation.id, [{ category: 'ONDC_OFFICIAL' }], administrator)
    expect(official?.province).toBeNull()
    expect(refusals(await enrol(nation.id, [citizen], administrator))).toEqual(['REQUIRED participants.0.provinceCode'])
  })
})

describe('a participant', () => {
  const one = async (row: object = named('สมมุติ เดิม')): Promise<Participant & { training: string }> => {
    const { id } = await schedule()
    const [made] = await enrolled(id, [row])
    return { ...(made as Participant), training: id }
  }
  const change = (id: string, input: object, expectedVersion = 1) =>
    send('changeParticipant', { id, expectedVersion, ...input })

  it('is corrected in part: what is left out stays, null takes away', async () => {
    const { id } = await one({ ...named('สมมุติ เดิม', { phone: '080' }), laoCode: '5540402', position: 'กำนัน' })
    const { participant } = await change(id, { position: 'ผู้ใหญ่บ้าน', isCoreTrainer: true })
    expect(participant).toMatchObject({
      position: 'ผู้ใหญ่บ้าน',
      isCoreTrainer: true,
      lao: { code: '5540402' },
      person: { name: 'สมมุติ เดิม' },
      version: 2,
    })
    const moved = await change(id, { laoCode: '5540101', person: { name: 'สมมุติ ใหม่' } }, 2)
    expect(moved.participant).toMatchObject({
      lao: { code: '5540101' },
      district: { code: '5401' },
      person: { name: 'สมมุติ ใหม่', phone: null },
    })
    const cleared = await change(id, { laoCode: null, position: null, person: null }, 3)
    expect(cleared.participant).toMatchObject({
      lao: null,
      district: null,
      province: { code: '54' },
      position: null,
      person: null,
    })
  })

  it('is refused to who read an earlier version, with what changed since', async () => {
    const { id } = await one()
    await change(id, { position: 'กำนัน', person: { name: 'สมมุติ ใหม่' } })
    const { userErrors } = await change(id, { position: 'อื่น' })
    expect(userErrors).toMatchObject([{ code: 'STALE_VERSION', changedFields: ['person', 'position'] }])
  })

  it('is refused a place that cannot be', async () => {
    const { id } = await one()
    expect(refusals(await change(id, { laoCode: '9999999' }))).toEqual(['NOT_FOUND laoCode'])
    expect(refusals(await change(id, { category: 'LAO_STAFF' }))).toEqual(['REQUIRED laoCode'])
    expect(refusals(await change(id, { provinceCode: '57' }))).toEqual(['INVALID provinceCode'])
    expect(refusals(await change('x', {}))).toEqual(['NOT_FOUND id'])
  })

  it('who came moves the reach of the training, and its figures once it was held', async () => {
    const { id, training } = await one({ ...citizen, laoCode: '5540402' })
    await people(attend(training, [id]))
    const reach = async () =>
      (await kit.owner`select code from networks.training_reach where training_id = ${training} order by code`).map(
        ({ code }) => code,
      )
    expect(await reach()).toEqual(['54', '5404', '5540402'])
    await done(send('completeTraining', { id: training, expectedVersion: 1 }))
    await change(id, { laoCode: '5540101', category: 'OTHER' }, 2)
    expect(await reach()).toEqual(['54', '5401', '5540101'])
    expect(await differences(kit)).toEqual([])
  })

  it('is taken off the list with the person, but not once it came', async () => {
    const { id, training } = await one()
    await people(attend(training, [id]))
    expect(refusals(await send('withdrawParticipant', { id, expectedVersion: 2 }))).toEqual(['OUT_OF_ORDER id'])
    await people(attend(training, [id], false))
    expect((await done(send('withdrawParticipant', { id, expectedVersion: 3 }))).participation).toBeNull()
    expect(await kit.owner`select from networks.participant_person where participant_id = ${id}`).toHaveLength(0)
    expect(refusals(await send('withdrawParticipant', { id, expectedVersion: 3 }))).toEqual(['NOT_FOUND id'])
  })
})

describe('attendance', () => {
  it('is recorded from the first day on, each participant once', async () => {
    const later = await schedule({ startsOn: '2026-11-21', endsOn: '2026-11-21' })
    const [one] = await enrolled(later.id, [citizen])
    const id = String(one?.id)
    expect(refusals(await attend(later.id, [id]))).toEqual(['OUT_OF_ORDER trainingId'])
    const onTheDay = await people(
      send(
        'recordAttendance',
        { trainingId: later.id, attendance: [{ participantId: id, attended: true }] },
        { today: '2026-11-21' },
      ),
    )
    expect(onTheDay).toMatchObject([{ attended: true, version: 2 }])
    const now = await schedule()
    const [two] = await enrolled(now.id, [citizen])
    expect(refusals(await attend(now.id, [String(two?.id), String(two?.id)]))).toEqual([
      'ALREADY_EXISTS attendance.1.participantId',
    ])
    expect(refusals(await attend(now.id, []))).toEqual(['INVALID attendance'])
    expect(refusals(await attend(now.id, [id, 'x']))).toEqual([
      'NOT_FOUND attendance.0.participantId',
      'NOT_FOUND attendance.1.participantId',
    ])
  })

  it('is refused by row to who read an earlier version', async () => {
    const { id } = await schedule()
    const [one] = await enrolled(id, [citizen])
    await people(attend(id, [String(one?.id)]))
    const row = { participantId: one?.id, attended: false, expectedVersion: 1 }
    const { userErrors } = await send('recordAttendance', { trainingId: id, attendance: [row] })
    expect(userErrors).toMatchObject([
      { code: 'STALE_VERSION', path: ['input', 'attendance', '0', 'expectedVersion'], changedFields: ['attended'] },
    ])
  })

  it('that changes nothing writes nothing', async () => {
    const { id } = await schedule()
    const [one] = await enrolled(id, [citizen])
    expect(await people(attend(id, [String(one?.id)], false))).toMatchObject([{ version: 1 }])
  })

  it('of a training that was held leaves somebody who came', async () => {
    const { id } = await schedule()
    const [one] = await enrolled(id, [citizen])
    await people(attend(id, [String(one?.id)]))
    await done(send('completeTraining', { id, expectedVersion: 1 }))
    expect(refusals(await attend(id, [String(one?.id)], false))).toEqual(['OUT_OF_ORDER attendance'])
    const [late] = await enrolled(id, [citizen])
    await people(attend(id, [String(late?.id)]))
    await people(attend(id, [String(one?.id)], false))
    expect(await differences(kit)).toEqual([])
  })
})

describe('points of tests', () => {
  const listed = async () => {
    const { id } = await schedule()
    const [one, two] = await enrolled(id, [citizen, citizen])
    await people(attend(id, [String(one?.id)]))
    return { id, one: String(one?.id), two: String(two?.id) }
  }

  it.each([
    ['below 0', { score: -1 }, 'INVALID scores.0.score'],
    ['above the scale', { score: 20.01 }, 'INVALID scores.0.score'],
    ['of three decimals', { score: 1.005 }, 'INVALID scores.0.score'],
    ['of no scale', { score: 0, maxScore: 0 }, 'INVALID scores.0.maxScore'],
    ['of a scale beyond 1000', { score: 0, maxScore: 1000.5 }, 'INVALID scores.0.maxScore'],
  ])('%s are refused', async (_which, row, refusal) => {
    const { id, one } = await listed()
    expect(refusals(await score(id, [{ participantId: one, kind: 'PRE', ...row }]))).toEqual([refusal])
  })

  it('are refused by row: of a test twice, of a test after of who did not come', async () => {
    const { id, one, two } = await listed()
    const pre = { participantId: one, kind: 'PRE', score: 5 }
    expect(refusals(await score(id, [pre, pre]))).toEqual(['ALREADY_EXISTS scores.1.participantId'])
    expect(refusals(await score(id, [pre, { participantId: two, kind: 'POST', score: 5 }]))).toEqual([
      'OUT_OF_ORDER scores.1.kind',
    ])
    expect(refusals(await score(id, []))).toEqual(['INVALID scores'])
    const stale = await score(id, [{ ...pre, expectedVersion: 1 }])
    expect(refusals(stale)).toEqual(['STALE_VERSION scores.0.expectedVersion'])
  })

  it('are replaced and removed when that is confirmed; who sat the test after came', async () => {
    const { id, one } = await listed()
    const post = (points: number | null, more: object = {}) =>
      score(id, [{ participantId: one, kind: 'POST', score: points }], {}, more)
    await people(post(15))
    expect(await people(post(15))).toMatchObject([{ version: 3 }])
    expect(refusals(await attend(id, [one], false))).toEqual(['OUT_OF_ORDER attendance.0.attended'])
    const other = await post(16)
    expect(refusals(other)).toEqual(['CONFIRMATION_NEEDED scores.0.score'])
    expect(other.userErrors[0]?.message).toContain('15 of 20')
    expect(await people(post(16, { confirm: true }))).toMatchObject([{ testScores: [{ score: 16 }] }])
    expect(await people(post(null, { confirm: true }))).toMatchObject([{ testScores: [] }])
    await people(attend(id, [one], false))
  })

  it('of another scale than the test’s others are confirmed', async () => {
    const { id, one, two } = await listed()
    await people(score(id, [{ participantId: one, kind: 'PRE', score: 5 }]))
    const other = [{ participantId: two, kind: 'PRE', score: 5, maxScore: 10 }]
    expect(refusals(await score(id, other))).toEqual(['CONFIRMATION_NEEDED scores.0.maxScore'])
    expect(await people(score(id, other, {}, { confirm: true }))).toMatchObject([{ testScores: [{ maxScore: 10 }] }])
  })

  it('make pairs that the office sees before the training is completed, and others after, if they are enough', async () => {
    const { id } = await schedule()
    const made = await enrolled(
      id,
      Array.from({ length: 5 }, () => citizen),
    )
    const ids = made.map((each) => each.id)
    await people(attend(id, ids))
    await people(
      score(
        id,
        ids.flatMap((participantId) => [
          { participantId, kind: 'PRE', score: 10 },
          { participantId, kind: 'POST', score: 15 },
        ]),
      ),
    )
    const tests = async (viewer: keyof typeof viewers) => {
      const { data } = await kit.ask(`{ training(id: "${id}") { pairedTests { isSuppressed withheld n } } }`, {
        viewer: viewers[viewer],
      })
      return (data as unknown as { training: { pairedTests: unknown } }).training.pairedTests
    }
    expect(await tests('phrae')).toEqual({ isSuppressed: false, withheld: 0, n: 5 })
    expect(await tests('public')).toBeNull()
    await done(send('completeTraining', { id, expectedVersion: 1 }))
    expect(await tests('public')).toEqual({ isSuppressed: false, withheld: 0, n: 5 })
    expect(await differences(kit)).toEqual([])
  })
})
