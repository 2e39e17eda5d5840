import { defineWords } from '../language/words.ts'

export const signInWords = defineWords(
  {
    signIn: 'ลงชื่อเข้าใช้',
    signOut: 'ออกจากระบบ',
    again: 'ลงชื่อเข้าใช้อีกครั้ง',
    dismiss: 'ปิดข้อความ',
    arriving: 'กำลังลงชื่อเข้าใช้',
    ENDED: 'หมดเวลาการลงชื่อเข้าใช้แล้ว หน้านี้แสดงเฉพาะข้อมูลสาธารณะ',
    REFUSED: 'ลงชื่อเข้าใช้แล้ว แต่ศูนย์ข้อมูลไม่รับบัญชีนี้',
    FAILED: 'ลงชื่อเข้าใช้ไม่สำเร็จ',
  },
  {
    signIn: 'Sign in',
    signOut: 'Sign out',
    again: 'Sign in again',
    dismiss: 'Dismiss',
    arriving: 'Signing in',
    ENDED: 'Your sign-in has ended; the page shows what the public sees',
    REFUSED: 'You are signed in, but the hub does not take this account',
    FAILED: 'Signing in failed',
  },
)
