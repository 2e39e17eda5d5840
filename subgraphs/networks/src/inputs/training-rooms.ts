import { alreadyExists, type Change, type InputChecks, notFound, readCode } from '@hub/server'
import type { TrainingRoomInput } from '../generated/resolvers.ts'
import { provincesByCode } from '../stores/place.ts'
import type { NewRoom } from '../stores/training-parts-write.ts'

const aProvince = { th: 'จังหวัด', en: 'province' }
const length = { min: 2, max: 300 }

/** The rooms of an input: at most one a province, and an office's own only. */
export async function readRooms(
  { sql, viewer }: Change,
  checks: InputChecks,
  rooms: readonly TrainingRoomInput[],
): Promise<NewRoom[]> {
  const read = rooms.map(({ provinceCode, place }, row) => ({
    provinceCode: readCode(provinceCode) ?? '',
    placeTh: checks.optionalText(['input', 'rooms', row, 'place'], place, length),
  }))
  const codes = read.map(({ provinceCode }) => provinceCode)
  const known = new Set((await provincesByCode(sql, codes)).map(({ code }) => code))
  for (const [row, code] of codes.entries()) {
    const path = ['input', 'rooms', row, 'provinceCode']
    const isOwn = viewer.role === 'ONDC_ADMIN' || code === viewer.province
    if (!known.has(code) || !isOwn) checks.add(notFound(path, code, aProvince))
    else if (codes.indexOf(code) < row) checks.add(alreadyExists(path, sameProvince))
  }
  return read
}

const sameProvince = { th: 'มีห้องของจังหวัดนี้ในแถวก่อนหน้าแล้ว', en: 'a row before it has a room of the same province' }
