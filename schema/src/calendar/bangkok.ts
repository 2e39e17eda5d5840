import type { LocalDate } from './local-date.ts'

/** Asia/Bangkok is 7 hours ahead of UTC all year and has been since 1920, so no time-zone table is asked. */
const BANGKOK_OFFSET_MILLISECONDS = 7 * 3_600_000

/**
 * The day it is in Bangkok at an instant: 17:00 UTC already belongs to the next day there.
 * @throws {RangeError} when the instant is invalid
 */
export const bangkokDay = (instant: Date): LocalDate =>
  new Date(instant.getTime() + BANGKOK_OFFSET_MILLISECONDS).toISOString().slice(0, 10)

/** Today in Bangkok. Answers take it from their request, so that one answer knows one today. */
export const todayInBangkok = (): LocalDate => bangkokDay(new Date())
