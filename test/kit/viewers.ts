import type { Viewer } from '@hub/schema/viewer'

/** One viewer of each kind; there are two offices, so that one can be a stranger, and the officer is of an LAO of Phrae. */
export const viewers = {
  public: { role: 'PUBLIC' },
  phrae: { role: 'PROVINCIAL_OFFICE', province: '54' },
  chiangRai: { role: 'PROVINCIAL_OFFICE', province: '57' },
  sungMen: { role: 'LAO_OFFICER', lao: '5540402' },
  analyst: { role: 'ONDC_ANALYST' },
  analystWithPurpose: { role: 'ONDC_ANALYST', purpose: 'ติดต่อวิทยากรแกนนำ' },
  administrator: { role: 'ONDC_ADMIN' },
} as const satisfies Record<string, Viewer>
