import type { Bilingual } from '@hub/schema/calendar/reading'
import { messagesOf } from './failure.ts'

const write = (stream: NodeJS.WriteStream, line: string): boolean => stream.write(`${line}\n`)

/** What a command answers; goes to standard output, which another program may read. */
export const answer = (text: string): boolean => write(process.stdout, text)

/** What a command is doing, for whoever watches; goes to standard error. */
export const say = ({ th, en }: Bilingual): boolean => write(process.stderr, `${th} · ${en}`)

/** Tells why a command failed: two lines for what a user can mend, all there is for what is the hub's own fault. */
export function sayFailure(error: unknown): void {
  const messages = messagesOf(error)
  if (messages) {
    write(process.stderr, `hub: ${messages.th}`)
    write(process.stderr, `hub: ${messages.en}`)
    return
  }
  say({ th: 'hub: เกิดข้อผิดพลาดที่ไม่คาดไว้', en: 'an unexpected error' })
  write(process.stderr, error instanceof Error ? (error.stack ?? error.message) : String(error))
}
