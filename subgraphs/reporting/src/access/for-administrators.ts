import { forbidden, type ReadContext } from '@hub/server'

const administratorsOnly = { th: 'เฉพาะผู้ดูแลระบบ สกถ.', en: 'ONDC administrators only' }

/**
 * Refuses everyone but an ONDC administrator.
 * @throws FORBIDDEN
 */
export function forAdministrators({ viewer, locale }: ReadContext): void {
  if (viewer.role !== 'ONDC_ADMIN') throw forbidden(administratorsOnly, locale)
}
