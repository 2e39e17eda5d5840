import { parseNumber } from '@hub/schema/calendar/thai-number'
import { normaliseThai } from '@hub/schema/calendar/thai-text'
import type { Column } from './columns.ts'
import type { Note } from './finding.ts'
import type { RegisteredKind } from './lao-kind.ts'
import { areaLimits, isInThailand } from './limits.ts'

/** A point, or none: one coordinate alone is none. */
export interface Point {
  readonly latitude: number | null
  readonly longitude: number | null
}

const NOWHERE: Point = { latitude: null, longitude: null }

/** The area in km², or null where none is given, it cannot be read or no LAO of that kind can have it. */
export function checkArea(written: string, kind: RegisteredKind | null, note: Note): number | null {
  const area = readNumber('area', written, note)
  const { least, most } = areaLimits(kind)
  if (area === null || (area >= least && area <= most)) return area
  note('ABSURD_AREA', 'area', written, `${least.toLocaleString('en-US')}–${most.toLocaleString('en-US')}`)
  return null
}

/** The point of an LAO's office, or none where it is not given in full, cannot be read or lies outside Thailand. */
export function checkPoint(field: (column: Column) => string, note: Note): Point {
  const latitude = readNumber('latitude', field('latitude'), note)
  const longitude = readNumber('longitude', field('longitude'), note)
  const given = [field('latitude'), field('longitude')].map((written) => !isBlank(written))
  if (given[0] !== given[1]) note('HALF_POINT', given[0] ? 'longitude' : 'latitude', '')
  if (latitude === null || longitude === null) return NOWHERE
  if (isInThailand(latitude, longitude)) return { latitude, longitude }
  note('POINT_OUTSIDE_THAILAND', 'latitude', `${field('latitude')}, ${field('longitude')}`)
  return NOWHERE
}

function readNumber(column: Column, written: string, note: Note): number | null {
  if (isBlank(written)) return null
  const reading = parseNumber(normaliseThai(written))
  if (reading.ok) return reading.value
  note('BAD_NUMBER', column, written)
  return null
}

/** A dash is how Thai tables say that there is nothing. */
const isBlank = (written: string): boolean => ['', '-'].includes(normaliseThai(written))
