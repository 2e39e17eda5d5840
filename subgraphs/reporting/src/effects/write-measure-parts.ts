import type { Transaction } from '@hub/db/connect'
import type { Parts } from '../inputs/measure-parts.ts'
import { insertApprovers, removeApprovers } from '../stores/measure-approval-write.ts'
import { insertChannels, removeChannels, saveStepTexts } from '../stores/measure-parts-write.ts'

/** Writes the parts that are told, in place of those there are. */
export async function writeParts(sql: Transaction, id: string, { steps, channels, approvers }: Parts): Promise<void> {
  if (steps) await saveStepTexts(sql, id, steps)
  if (channels) {
    await removeChannels(sql, id)
    await insertChannels(sql, id, channels)
  }
  if (approvers) {
    await removeApprovers(sql, id)
    await insertApprovers(sql, id, approvers)
  }
}
