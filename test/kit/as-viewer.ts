import type { Sql, Transaction } from '@hub/db/connect'
import type { Viewer } from '@hub/schema/viewer'

const undo = new Error('undo')

/** Does something as a viewer in a transaction that is then undone; null is a connection that says nothing of a viewer. */
export async function asViewer<Result>(
  login: Sql,
  viewer: Viewer | null,
  act: (sql: Transaction) => Promise<Result>,
): Promise<Result> {
  let result: Result | undefined
  await login
    .begin(async (sql) => {
      if (viewer)
        await sql`
          select set_config('hub.role', ${viewer.role}, true), set_config('hub.province', ${viewer.province ?? ''}, true),
                 set_config('hub.lao', ${viewer.lao ?? ''}, true), set_config('hub.purpose', ${viewer.purpose ?? ''}, true)`
      result = await act(sql as Transaction)
      throw undo
    })
    .catch((error) => {
      if (error !== undo) throw error
    })
  return result as Result
}

/** How many rows a statement of a viewer would change. */
export const rowsChangedAs = (login: Sql, viewer: Viewer, statement: string): Promise<number> =>
  asViewer(login, viewer, async (sql) => (await sql.unsafe(statement)).count)
