import { forbidden, type ReadContext } from '@hub/server'

const officesOnly = {
  th: 'รายการที่แต่ละศูนย์ค้างส่ง ดูได้เฉพาะ อปท. ของศูนย์ สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัด และ สกถ. โปรดลงชื่อเข้าใช้',
  en: 'What each centre owes is seen by its LAO, its provincial office and ONDC: sign in as one of them.',
}

/**
 * Refuses the public a list that only the offices concerned see.
 * @throws FORBIDDEN
 */
export function forOffices({ viewer, locale }: ReadContext): void {
  if (viewer.role === 'PUBLIC') throw forbidden(officesOnly, locale)
}
