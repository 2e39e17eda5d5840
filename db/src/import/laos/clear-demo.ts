import { hasDemo, removeDemo } from '../../demo/remove.ts'
import { distinct, type Transactions } from './transactions.ts'

/** Whether the hub shows the demo nation, in any of its databases. */
export async function showsDemo(transactions: Transactions): Promise<boolean> {
  for (const sql of distinct(transactions)) if (await hasDemo(sql)) return true
  return false
}

/** Removes the demo nation from all databases and tells how many rows it had. */
export async function clearDemo(transactions: Transactions): Promise<number> {
  let removed = 0
  for (const sql of distinct(transactions)) removed += await removeDemo(sql)
  return removed
}
