import { describe, expect, it } from 'vitest'
import { viewers } from './kit.ts'
import { citizen, named, useTrainings } from './training-kit.ts'
import { differences, done, type Participant, people } from './training-verbs.ts'
import { refusals } from './writing.ts'

const { kit, send, schedule, enrol, enrolled, attend, score } = useTrainings()
const administrator = { viewer: viewers.administrator }
const chiangRai = { viewer: viewers.chiangRai }

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
    const [theirs] = await enrolled(nation.id, [{ ...citizen, provinceCode: '57' }], administrator)
    const withdrawn = await send('withdrawParticipant', { id: theirs?.id, expectedVersion: 1 }, chiangRai)
    expect(refusals(withdrawn)).toEqual(['NOT_FOUND id'])
    expect(withdrawn.userErrors[0]?.message).toContain(`"${theirs?.id}"`)
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
    await change(id, { laoCode: '๕๕๔๐๑๐๑', category: 'OTHER' }, 2)
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
