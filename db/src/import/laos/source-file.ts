import { type FileHandle, open } from 'node:fs/promises'
import { ImportRefused, unreadableFile } from './refusal.ts'

/** A register opened for reading. */
export interface SourceFile {
  readonly handle: FileHandle
  /** Null for a pipe, which does not tell its length. */
  readonly bytes: number | null
}

/** @throws {ImportRefused} when there is no such file, it is a directory or it may not be read */
export async function openSource(file: string): Promise<SourceFile> {
  try {
    const handle = await open(file, 'r')
    const status = await handle.stat()
    if (!status.isDirectory()) return { handle, bytes: status.isFile() ? status.size : null }
    await handle.close()
  } catch (error) {
    throw new ImportRefused(unreadableFile(file, codeOf(error)))
  }
  throw new ImportRefused(unreadableFile(file, 'EISDIR'))
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error)
