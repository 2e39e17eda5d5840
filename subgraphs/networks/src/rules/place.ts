import type { PlaceReference } from '../references.ts'

/** The place a code names; null for none. */
export const placeOf = (code: string | null): PlaceReference | null => (code === null ? null : { code })
