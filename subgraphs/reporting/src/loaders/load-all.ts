import type { Statement } from '@hub/db/viewer'
import type { ReadContext } from '@hub/server'

/** Reads a short list once a request, when it is first asked for. */
export function loadAll<Row extends object>(context: ReadContext, statement: Statement<Row>): () => Promise<Row[]> {
  let rows: Promise<Row[]> | undefined
  return () => {
    rows ??= context.read(statement)
    return rows
  }
}
