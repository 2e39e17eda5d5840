/** The five kinds of viewer of the hub; what each sees and writes stands in the row-level security policies. */
export const viewerRoles = ['PUBLIC', 'PROVINCIAL_OFFICE', 'LAO_OFFICER', 'ONDC_ANALYST', 'ONDC_ADMIN'] as const
export type ViewerRole = (typeof viewerRoles)[number]

/** Who asks: what the gateway reads from a token, and what a subgraph hands to row-level security. */
export interface Viewer {
  role: ViewerRole
  /** Province code of a provincial office ("54"). */
  province?: string | undefined
  /** LAO code of an LAO officer ("5570404"). */
  lao?: string | undefined
  /** The identity the token names; stands in the change log. */
  subject?: string | undefined
  /** Why an ONDC analyst needs personal data unmasked. */
  purpose?: string | undefined
}

/** Anyone without a token. */
export const publicViewer: Viewer = { role: 'PUBLIC' }
