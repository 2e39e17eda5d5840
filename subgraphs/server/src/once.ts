import type { Statement } from '@hub/db/viewer'
import type { ReadContext } from './request-context.ts'

/** Runs a read at most once a request, and only when somebody asks. */
export function once<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined
  return () => {
    reading ??= read()
    return reading
  }
}

/** Reads a short list whole, once a request, when it is first asked for. */
export const loadAll = <Row extends object>(context: ReadContext, statement: Statement<Row>): (() => Promise<Row[]>) =>
  once(() => context.read(statement))
