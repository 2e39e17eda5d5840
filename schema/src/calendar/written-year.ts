import { toGregorianYear } from './era.ts'

/** The era written before a year, if any. */
export type Era = 'BE' | 'CE' | undefined

/** Gregorian years a written date may fall in: no record of the programme lies outside, so a year outside is a slip. */
export const EARLIEST_YEAR = 1900
export const LATEST_YEAR = 2156

/**
 * The Gregorian year that a written year means, or undefined where it could mean two or lies out of reach.
 *
 * | written | read as |
 * |---|---|
 * | four digits with พ.ศ. or ค.ศ. | that era |
 * | four digits, 2443–2699 | BE |
 * | four digits, 1900–2156 | CE |
 * | two digits with พ.ศ. | BE 25xx |
 * | two digits 50–99 beside a month name | BE 25xx |
 * | two digits 00–49 beside a month name | refused: 18 may be BE 2518 or CE 2018 |
 * | two digits beside a month number, or with ค.ศ. | refused: 64 may be BE 2564 or CE 1964 |
 */
export function gregorianYearWritten(written: string, era: Era, monthIsNamed: boolean): number | undefined {
  const year = written.length === 2 ? fullBuddhistYear(Number(written), era, monthIsNamed) : Number(written)
  if (year === undefined) return undefined
  const isBuddhist = written.length === 2 || era === 'BE' || (era === undefined && year > LATEST_YEAR)
  const gregorian = isBuddhist ? toGregorianYear(year) : year
  return gregorian >= EARLIEST_YEAR && gregorian <= LATEST_YEAR ? gregorian : undefined
}

function fullBuddhistYear(lastTwo: number, era: Era, monthIsNamed: boolean): number | undefined {
  const isCertain = era === 'BE' || (era === undefined && monthIsNamed && lastTwo >= 50)
  return isCertain ? 2500 + lastTwo : undefined
}
