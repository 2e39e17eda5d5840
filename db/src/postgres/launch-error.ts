import type { Bilingual } from '@hub/schema/calendar/reading'

/** Why embedded Postgres cannot run, in one line a language. */
export class LaunchError extends Error {
  override readonly name: string = 'LaunchError'
  readonly messages: Bilingual

  constructor(messages: Bilingual) {
    super(messages.en)
    this.messages = messages
  }
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error

/** Runs `work`; a refusal of the file system becomes a {@link LaunchError} that names the folder. */
export async function inFolder<T>(folder: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isFileError(error)) throw error
    const found = error.path && error.path !== folder ? `${error.code}: ${error.path}` : `${error.code}`
    throw new LaunchError({
      en: `the data folder ${folder} cannot be used (${found}); it must be a folder this user can write`,
      th: `ใช้โฟลเดอร์ข้อมูล ${folder} ไม่ได้ (${found}) ต้องเป็นโฟลเดอร์ที่ผู้ใช้นี้เขียนได้`,
    })
  }
}
