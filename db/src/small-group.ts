import type { Sql, Transaction } from './connect.ts'
import { takeWriteTurn } from './write-turn.ts'

/** From how many people on the results of a group are public, unless set otherwise. */
export const standardSmallGroupSize = 5

/**
 * Keeps in the database from how many people on the results of a group are public, so that every function of it and every
 * process agree; where that changes, the figures are counted anew in the same transaction. Tells whether it did.
 */
export async function keepSmallGroupSize(sql: Sql, size: number): Promise<boolean> {
  const changed = await sql.begin(async (begun) => {
    const transaction = begun as unknown as Transaction
    await transaction`
      select set_config('hub.actor', 'hub settings', true), set_config('hub.reason', 'SMALL_GROUP_SIZE', true)`
    await takeWriteTurn(transaction, 'networks')
    const [kept] = await transaction<{ size: number }[]>`select networks.smallest_public_group() as size`
    if (kept?.size === size) return false
    await transaction`
      insert into networks.small_group (smallest_public) values (${size})
      on conflict (is_only) do update set smallest_public = excluded.smallest_public`
    await transaction`select networks.refresh_rollups()`
    return true
  })
  return changed as boolean
}
