export { type BatchStatement, loadMany, loadOne } from './batch.ts'
export {
  type Connection,
  type ConnectionArgs,
  type ConnectionSource,
  connectionLoader,
  type LoadConnection,
  type OrderBy,
  type ParentColumn,
} from './connection.ts'
export { type InputFault, inputError } from './input-error.ts'
export type { ReadingRow } from './personal/reading-pages.ts'
export { type LoadReadings, personReadings } from './personal/readings.ts'
export type { Whose, WhoseByField } from './personal/whose.ts'
export type { ReadContext, RequestContext, WriteContext } from './request-context.ts'
export { type ServeOptions, serveSubgraph } from './serve.ts'
export { type SubgraphDefinition, type SubgraphOptions, startSubgraph } from './subgraph.ts'
export type { Change, KeyedInput, Outcome, UserError, Verb } from './write/change.ts'
export { type Refusal, type RefusalCode, Refused } from './write/refused.ts'
