import type { Viewer } from '@hub/schema/viewer'

/** Whether a viewer sees all that the centres of the nation owe. */
export const seesAllObligations = ({ role }: Viewer): boolean => role === 'ONDC_ADMIN' || role === 'ONDC_ANALYST'

/** Whether a viewer sees all that a province's centres owe: a list with gaps would tell that nobody else is late. */
export const seesObligationsOf = (viewer: Viewer, provinceCode: string): boolean =>
  seesAllObligations(viewer) || (viewer.role === 'PROVINCIAL_OFFICE' && viewer.province === provinceCode)
