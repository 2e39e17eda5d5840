/** Why embedded Postgres cannot run, in one line of English (`message`) and one of Thai. */
export class LaunchError extends Error {
  readonly thai: string

  constructor(english: string, thai: string) {
    super(english)
    this.name = 'LaunchError'
    this.thai = thai
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
    throw new LaunchError(
      `the data folder ${folder} cannot be used (${found}); it must be a folder this user can write`,
      `ใช้โฟลเดอร์ข้อมูล ${folder} ไม่ได้ (${found}) ต้องเป็นโฟลเดอร์ที่ผู้ใช้นี้เขียนได้`,
    )
  }
}
