import type { ViewerKind } from './viewers.ts'

/** What a viewer gets of a field: what the administrator gets (less the rows hidden from the viewer), or less than that. */
export type Gets = 'VALUE' | 'NULL' | 'EMPTY' | 'FORBIDDEN'

const all = (gets: Gets): Record<ViewerKind, Gets> => ({
  public: gets,
  elsewhere: gets,
  office: gets,
  officer: gets,
  analyst: gets,
  analystWithPurpose: gets,
  administrator: gets,
})

const ondc = { analyst: 'VALUE', analystWithPurpose: 'VALUE', administrator: 'VALUE' } as const
const ofTheArea = { office: 'VALUE', officer: 'VALUE', ...ondc } as const

/**
 * For whom a field is: the names by which decisions are written down. `office` and `officer` are the provincial office and
 * the LAO officer whose row it is, `elsewhere` those of another province or LAO.
 */
export const audiences = {
  /** Published: everyone. */
  everyone: all('VALUE'),
  /** Working records of the area: ONDC, the province and the LAO; null to others. */
  owner: { ...all('NULL'), ...ofTheArea },
  /** The same for lists, which are empty to others. */
  ownerElseEmpty: { ...all('EMPTY'), ...ofTheArea },
  /** Personal data: as `owner`, but an analyst must state a purpose. */
  personal: { ...all('NULL'), ...ofTheArea, analyst: 'NULL' },
  /** Everyone with a token; null to the public. What they see of it are their rows. */
  signedIn: { ...all('VALUE'), public: 'NULL' },
  /** The same, and the public is told to sign in. */
  signedInElseForbidden: { ...all('VALUE'), public: 'FORBIDDEN' },
  /** ONDC alone; null to others. */
  ondc: { ...all('NULL'), ...ondc },
  /** ONDC's administrators alone; others are refused. */
  administrator: { ...all('FORBIDDEN'), administrator: 'VALUE' },
} as const satisfies Record<string, Record<ViewerKind, Gets>>

export type AudienceName = keyof typeof audiences
