import type { Viewer } from '@hub/schema/viewer'
import type { Places } from './places.ts'

/** Who asks in the matrix: one viewer of each kind, and those of another province. */
export const viewerNames = [
  'the public',
  'the office of Phrae',
  'the office of Chiang Rai',
  'an officer in Phrae',
  'an officer in Chiang Rai',
  'an analyst',
  'an analyst with a purpose',
  'an administrator',
] as const
export type ViewerName = (typeof viewerNames)[number]

/** The viewers; the officers are those of the LAOs of the places. */
export const viewersOf = ({ phrae, chiangRai }: Places): Record<ViewerName, Viewer> => ({
  'the public': { role: 'PUBLIC' },
  'the office of Phrae': { role: 'PROVINCIAL_OFFICE', province: phrae.province, subject: 'office of Phrae' },
  'the office of Chiang Rai': {
    role: 'PROVINCIAL_OFFICE',
    province: chiangRai.province,
    subject: 'office of Chiang Rai',
  },
  'an officer in Phrae': { role: 'LAO_OFFICER', lao: phrae.lao, subject: 'officer in Phrae' },
  'an officer in Chiang Rai': { role: 'LAO_OFFICER', lao: chiangRai.lao, subject: 'officer in Chiang Rai' },
  'an analyst': { role: 'ONDC_ANALYST', subject: 'analyst' },
  'an analyst with a purpose': { role: 'ONDC_ANALYST', subject: 'analyst', purpose: 'training follow-up 2570' },
  'an administrator': { role: 'ONDC_ADMIN', subject: 'administrator' },
})

/** Whose a row is: a province's, an LAO's within it, or nobody's. */
export interface Owner {
  province: string | null
  lao: string | null
}

/** The kinds of viewers that decisions tell apart; whether an office or officer is an own one depends on the row. */
export type ViewerKind =
  | 'public'
  | 'elsewhere'
  | 'office'
  | 'officer'
  | 'analyst'
  | 'analystWithPurpose'
  | 'administrator'

/** What a viewer is to a row. */
export function kindOf(viewer: Viewer, owner: Owner): ViewerKind {
  switch (viewer.role) {
    case 'PUBLIC':
      return 'public'
    case 'PROVINCIAL_OFFICE':
      return owner.province !== null && owner.province === viewer.province ? 'office' : 'elsewhere'
    case 'LAO_OFFICER':
      return owner.lao !== null && owner.lao === viewer.lao ? 'officer' : 'elsewhere'
    case 'ONDC_ANALYST':
      return viewer.purpose ? 'analystWithPurpose' : 'analyst'
    case 'ONDC_ADMIN':
      return 'administrator'
  }
}
