import type { ViewerRole } from '@hub/schema/viewer'

/** Who may do what; in whose area, row-level security knows. */
export const writers = {
  /** ONDC's administrators. */
  administrators: ['ONDC_ADMIN'],
  /** The provincial office of the place, and ONDC's administrators. */
  offices: ['ONDC_ADMIN', 'PROVINCIAL_OFFICE'],
  /** The provincial office of the place alone: what only it can say. */
  ownOffices: ['PROVINCIAL_OFFICE'],
  /** The LAO's own officers, its provincial office, and ONDC's administrators. */
  officers: ['ONDC_ADMIN', 'PROVINCIAL_OFFICE', 'LAO_OFFICER'],
  /** The LAO's own officers alone: what only the LAO can say. */
  ownOfficers: ['LAO_OFFICER'],
} as const satisfies Record<string, readonly ViewerRole[]>
