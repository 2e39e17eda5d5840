import { describe, expect, it } from 'vitest'
import { viewers } from './kit.ts'
import { useTrainings } from './training-kit.ts'
import { differences, done } from './training-verbs.ts'
import { refusals } from './writing.ts'

const { kit, send, schedule } = useTrainings()
const administrator = { viewer: viewers.administrator }

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

  it.each(['1700-01-01', '2026-11-21'])('are not dated %s: so long ago, or not yet', async (datedOn) => {
    const training = await schedule()
    const letter = { kind: 'INVITATION', reference: 'พร 0023.3/5', datedOn }
    expect(refusals(await send('recordTrainingLetter', { trainingId: training.id, letter }))).toEqual([
      'INVALID letter.datedOn',
    ])
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
    const asked = { id: letter?.id, expectedVersion: 3, runningNumber: 6 }
    const elsewhere = await send('numberTrainingLetter', asked, { viewer: viewers.chiangRai })
    expect(refusals(elsewhere)).toEqual(['NOT_FOUND id'])
    expect(elsewhere.userErrors[0]?.message).toContain(`"${letter?.id}"`)
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
