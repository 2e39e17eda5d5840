import type { ViewerRole } from '@hub/schema/viewer'
import { forbidden } from '../forbidden.ts'
import type { ReadContext } from '../request-context.ts'

const names: Record<ViewerRole, { th: string; en: string }> = {
  PUBLIC: { th: 'ทุกคน', en: 'anyone' },
  PROVINCIAL_OFFICE: { th: 'สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด', en: 'provincial offices' },
  LAO_OFFICER: { th: 'เจ้าหน้าที่ อปท.', en: 'officers of the LAO' },
  ONDC_ANALYST: { th: 'นักวิเคราะห์ สกถ.', en: 'ONDC analysts' },
  ONDC_ADMIN: { th: 'ผู้ดูแลระบบ สกถ.', en: 'ONDC administrators' },
}

/**
 * Refuses everyone but the kinds of viewers named.
 * @throws FORBIDDEN
 */
export function admit({ viewer, locale }: Pick<ReadContext, 'viewer' | 'locale'>, roles: readonly ViewerRole[]): void {
  if (roles.includes(viewer.role)) return
  const th = roles.map((role) => names[role].th).join(' ')
  const en = roles.map((role) => names[role].en).join(', ')
  throw forbidden({ th: `เฉพาะ${th}`, en: `Only for ${en}.` }, locale)
}
