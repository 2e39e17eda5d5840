import {
  alreadyExists,
  InputChecks,
  invalid,
  notFound,
  outOfOrder,
  Refused,
  readCode,
  required,
  type Verb,
  writers,
} from '@hub/server'
import { checkNotCancelled, trainingOfPeople } from '../claims/training.ts'
import { refreshAttendance } from '../effects/attendance-changed.ts'
import type { SetTrainingRoomsInput } from '../generated/resolvers.ts'
import { readRooms } from '../inputs/training-rooms.ts'
import { insertRooms, removeRooms } from '../stores/training-parts-write.ts'

/** Records or removes rooms of provinces in a web conference. */
export const setTrainingRooms: Verb<SetTrainingRoomsInput, { id: string }> = {
  name: 'setTrainingRooms',
  by: writers.offices,
  async run(change, input) {
    const { sql, viewer } = change
    const training = await trainingOfPeople(change, input.trainingId)
    checkNotCancelled(training)
    if (training.mode === 'ON_SITE') throw new Refused(outOfOrder(['input', 'trainingId'], onSite))
    const checks = new InputChecks()
    const rooms = await readRooms(change, checks, input.rooms ?? [])
    const without = (input.withoutRoom ?? []).map((code) => readCode(code) ?? '')
    const named = rooms.map(({ provinceCode }) => provinceCode)
    for (const [row, code] of without.entries()) {
      const path = ['input', 'withoutRoom', row]
      if (viewer.role !== 'ONDC_ADMIN' && code !== viewer.province)
        checks.add(notFound(path, code, { th: 'จังหวัด', en: 'province' }))
      if (named.includes(code)) checks.add(alreadyExists(path, bothWays))
    }
    if (rooms.length + without.length === 0) checks.add(required(['input', 'rooms'], something))
    if (without.length > mostProvinces) checks.add(invalid(['input', 'withoutRoom'], without.length, something))
    checks.settle()
    await removeRooms(sql, training.id, [...named, ...without])
    if (rooms.length > 0) await insertRooms(sql, training, rooms)
    await refreshAttendance(change, training)
    return { id: training.id }
  },
}

const mostProvinces = 77
const onSite = { th: 'การอบรม ณ สถานที่ไม่มีห้องรายจังหวัด', en: 'a training on site has no rooms of provinces' }
const bothWays = { th: 'จังหวัดนี้มีห้องในคำขอเดียวกัน', en: 'the same input gives this province a room' }
const something = { th: '1 ถึง 77 จังหวัด', en: '1 to 77 provinces' }
