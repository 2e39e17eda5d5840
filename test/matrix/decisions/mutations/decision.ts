import type { Sql } from '@hub/db/connect'
import type { Place } from '../../places.ts'
import type { ViewerKind } from '../../viewers.ts'

/** Who may do something; in another's area they find nothing to change, and all others are refused as FORBIDDEN. */
export const writers = {
  /** ONDC's administrators alone. */
  administrators: ['administrator'],
  /** The provincial office of the place too. */
  offices: ['administrator', 'office'],
  /** The provincial office of the place alone. */
  ownOffices: ['office'],
  /** The LAO's own officers too. */
  officers: ['administrator', 'office', 'officer'],
  /** The LAO's own officers alone. */
  ownOfficers: ['officer'],
} as const satisfies Record<string, readonly ViewerKind[]>

/** What an input may be made with. */
export interface Given {
  /** An idempotency key that nobody has used. */
  key: string
  /** Works as the owner: writes the record that is to be changed, a new one for each attempt. */
  owner: Sql
}

/** The decision on a mutation. */
export interface MutationDecision {
  by: keyof typeof writers
  /** An input that is right for a place. */
  input: (place: Place, given: Given) => Record<string, unknown> | Promise<Record<string, unknown>>
  /** Puts back, after an attempt, what the other mutations need otherwise. */
  afterwards?: (place: Place, owner: Sql) => Promise<unknown>
}

export type MutationDecisions = Record<string, MutationDecision>
