import type { RegisteredKind } from './lao-kind.ts'

/** The box around Thailand, in degrees: the land borders and islands, rounded outwards. */
export const THAILAND = { south: 5.6, north: 20.5, west: 97.3, east: 105.7 } as const

/** Least and most credible area of an LAO, in km². */
export interface AreaLimits {
  readonly least: number
  readonly most: number
}

/** A PAO is as large as its province: the smallest has 417 km², the largest 20,494. */
const OF_PROVINCE: AreaLimits = { least: 400, most: 25_000 }

/** All others lie within a district or two, the largest of which have some 4,000 km². */
const OF_OTHERS: AreaLimits = { least: 0.1, most: 5_000 }

export const areaLimits = (kind: RegisteredKind | null): AreaLimits => (kind === 'PAO' ? OF_PROVINCE : OF_OTHERS)

export const isInThailand = (latitude: number, longitude: number): boolean =>
  latitude >= THAILAND.south && latitude <= THAILAND.north && longitude >= THAILAND.west && longitude <= THAILAND.east
