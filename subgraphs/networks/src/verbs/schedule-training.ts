import { fiscalYearOf } from '@hub/schema/calendar/fiscal-year'
import {
  alreadyExists,
  type Change,
  InputChecks,
  invalid,
  isOpaqueId,
  notFound,
  Refused,
  readCode,
  readRows,
  required,
  type Verb,
  writers,
} from '@hub/server'
import type { ScheduleTrainingInput } from '../generated/resolvers.ts'
import { readLetter } from '../inputs/letter.ts'
import { readDays } from '../inputs/training-days.ts'
import { readRooms } from '../inputs/training-rooms.ts'
import { provincesByCode } from '../stores/place.ts'
import { insertLetters, insertRooms, type NewLetter, replaceSessions } from '../stores/training-parts-write.ts'
import { seriesOrigin } from '../stores/training-series-write.ts'
import { insertTraining, type NewTraining, refreshTrainingFigures, trainingsLike } from '../stores/training-write.ts'

const mostLetters = 50

/** Plans a training. */
export const scheduleTraining: Verb<ScheduleTrainingInput, { id: string }> = {
  name: 'scheduleTraining',
  by: writers.offices,
  async run(change, input) {
    const { sql, today } = change
    const provinceCode = await ownerOf(change, input)
    const checks = new InputChecks()
    const sessions = readDays(checks, input, today)
    const rooms = await readRooms(change, checks, input.rooms ?? [])
    if (input.mode === 'ON_SITE' && rooms.length > 0) checks.add(invalid(['input', 'rooms'], rooms.length, noRooms))
    const letters = readLetters(checks, input, { provinceCode, today })
    const facts = readFacts(checks, input)
    checks.settle()
    const { seriesId, mode, startsOn, endsOn, cohort = null } = input
    const demo = await demoOf(change, seriesId)
    const fiscalYear = fiscalYearOf(startsOn)
    const training: NewTraining = { ...facts, seriesId, provinceCode, mode, startsOn, endsOn, cohort, fiscalYear, demo }
    const [like] = await trainingsLike(sql, training)
    if (like) throw new Refused(alreadyExists(['input', cohort === null ? 'startsOn' : 'cohort'], alike))
    const [made] = await insertTraining(sql, training)
    const id = made?.id ?? ''
    const whole = { id, provinceCode, demo }
    if (sessions.length > 0) await replaceSessions(sql, whole, sessions)
    if (rooms.length > 0) await insertRooms(sql, whole, rooms)
    if (letters.length > 0) await insertLetters(sql, whole, letters)
    await refreshTrainingFigures(sql, [], [id])
    return { id }
  },
}

/**
 * The province whose training it is; null for the nation's, which only administrators plan.
 * @throws {Refused} REQUIRED or NOT_FOUND
 */
async function ownerOf({ sql, viewer }: Change, input: ScheduleTrainingInput): Promise<string | null> {
  const path = ['input', 'provinceCode']
  const code = readCode(input.provinceCode)
  const isAdministrator = viewer.role === 'ONDC_ADMIN'
  if (code === null) {
    if (isAdministrator) return null
    throw new Refused(
      required(path, { th: `รหัสจังหวัดของท่าน ${viewer.province}`, en: `your province, ${viewer.province}` }),
    )
  }
  const [province] = await provincesByCode(sql, [code])
  if (province && (isAdministrator || code === viewer.province)) return code
  throw new Refused(notFound(path, code, { th: 'จังหวัด', en: 'province' }))
}

function readFacts(checks: InputChecks, input: ScheduleTrainingInput) {
  checks.number(['input', 'cohort'], input.cohort, { min: 1, max: 999 })
  const text = (field: 'nameEn' | 'place' | 'budgetSource' | 'responsibleUnit', min: number, max: number) =>
    checks.optionalText(['input', field], input[field], { min, max })
  return {
    nameTh: checks.text(['input', 'name'], input.name, { min: 5, max: 300 }),
    nameEn: text('nameEn', 3, 300),
    placeTh: text('place', 2, 300),
    budgetSourceTh: text('budgetSource', 2, 200),
    responsibleUnitTh: text('responsibleUnit', 2, 200),
  }
}

function readLetters(
  checks: InputChecks,
  { letters = [], confirm }: ScheduleTrainingInput,
  given: { provinceCode: string | null; today: string },
): NewLetter[] {
  const read = readRows(checks, ['input', 'letters'], letters, { max: mostLetters }).map((letter, row) =>
    readLetter(checks, letter, { ...given, path: ['input', 'letters', row], confirm: confirm ?? false }),
  )
  for (const [row, letter] of read.entries())
    if (letter?.runningNumber && read.findIndex((each) => each?.reference === letter.reference) < row)
      checks.add(alreadyExists(['input', 'letters', row, 'reference'], sameLetter))
  return read.filter((letter) => letter !== null)
}

/** @throws {Refused} NOT_FOUND */
async function demoOf({ sql }: Change, seriesId: string): Promise<boolean> {
  const [series] = isOpaqueId(seriesId) ? await seriesOrigin(sql, seriesId) : []
  if (series) return series.demo
  throw new Refused(notFound(['input', 'seriesId'], seriesId, { th: 'โครงการอบรม', en: 'series of trainings' }))
}

const noRooms = { th: 'ไม่มีห้อง เพราะอบรม ณ สถานที่', en: 'no rooms, for it is held on site' }
const sameLetter = { th: 'หนังสือเลขนี้อยู่ในแถวก่อนหน้าแล้ว', en: 'a row before it is the same letter' }
const alike = {
  th: 'มีการอบรมของโครงการและจังหวัดนี้ รุ่นเดียวกันในปีเดียวกัน หรือวันแรกเดียวกันแล้ว',
  en: 'the series has such a training of the province already: the same cohort of the year, or the same first day',
}
