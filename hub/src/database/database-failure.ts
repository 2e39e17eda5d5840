import type { Bilingual } from '@hub/schema/calendar/reading'
import { Failure } from '../terminal/failure.ts'

const reasons: Record<string, Bilingual> = {
  ECONNREFUSED: { th: 'ไม่มีฐานข้อมูลเปิดรับที่นั่น', en: 'nothing listens there' },
  ENOTFOUND: { th: 'ไม่พบเครื่องชื่อนี้', en: 'no machine of that name is known' },
  EAI_AGAIN: { th: 'ค้นชื่อเครื่องไม่ได้', en: 'the name of the machine cannot be looked up' },
  EHOSTUNREACH: { th: 'ไปถึงเครื่องนี้ไม่ได้', en: 'the machine cannot be reached' },
  ETIMEDOUT: { th: 'เครื่องไม่ตอบ', en: 'the machine does not answer' },
  CONNECT_TIMEOUT: { th: 'เครื่องไม่ตอบ', en: 'the machine does not answer' },
  CONNECTION_CLOSED: { th: 'การเชื่อมต่อถูกปิด', en: 'the connection was closed' },
  ECONNRESET: { th: 'การเชื่อมต่อถูกปิด', en: 'the connection was closed' },
  '28P01': { th: 'ชื่อผู้ใช้หรือรหัสผ่านผิด', en: 'wrong user or password' },
  '28000': { th: 'ผู้ใช้นี้เข้าจากที่นี่ไม่ได้', en: 'this user may not sign in from here' },
  '3D000': { th: 'ไม่มีฐานข้อมูลชื่อนี้', en: 'there is no database of that name' },
  '42501': {
    th: 'ผู้ใช้นี้ไม่มีสิทธิ์พอ ต้องสร้างบทบาทและสคีมาได้',
    en: 'this user has too few rights: it must be able to create roles and schemas',
  },
  '53300': { th: 'ฐานข้อมูลมีการเชื่อมต่อเต็มแล้ว', en: 'the database has no connection left' },
  '57P03': { th: 'ฐานข้อมูลกำลังเริ่มหรือกำลังหยุด', en: 'the database is starting or stopping' },
}

const codeOf = (error: unknown): string => {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0])
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** An address as it may be shown: without its password. */
export function shownAddress(url: string): string {
  const { username, host, pathname } = new URL(url)
  return `postgres://${username}@${host}${pathname}`
}

/** Runs `work` on the database of a setting; what its owner can mend becomes a {@link Failure} that names the setting. */
export async function atDatabase<T>(name: string, url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const reason = reasons[codeOf(error)]
    if (!reason) throw error
    throw new Failure({
      th: `${name}: ใช้ฐานข้อมูล ${shownAddress(url)} ไม่ได้ ${reason.th}`,
      en: `${name}: the database ${shownAddress(url)} cannot be used: ${reason.en}`,
    })
  }
}
