export { type BatchStatement, loadMany, loadOne } from './batch.ts'
export {
  all,
  type Connection,
  type ConnectionArgs,
  type ConnectionSource,
  connectionLoader,
  type Direction,
  type LoadConnection,
  type OrderBy,
  type ParentColumn,
} from './connection.ts'
export { checkFirst } from './first.ts'
export { forbidden } from './forbidden.ts'
export { found } from './found.ts'
export { type InputFault, inputError } from './input-error.ts'
export { localisedName, type Named } from './localised-name.ts'
export { nullsLast } from './nulls-last.ts'
export { loadAll, once } from './once.ts'
export { isOpaqueId, opaqueIdOrNone } from './opaque-id.ts'
export { isFiltered } from './page-statement.ts'
export type { ReadingRow } from './personal/reading-pages.ts'
export { type LoadReadings, personReadings } from './personal/readings.ts'
export { ofRow, type Whose, type WhoseByField } from './personal/whose.ts'
export type { ReadContext, RequestContext, WriteContext } from './request-context.ts'
export { type ServeOptions, serveSubgraph } from './serve.ts'
export { type SubgraphDefinition, type SubgraphOptions, startSubgraph } from './subgraph.ts'
export { admit } from './write/admit.ts'
export type { Change, KeyedInput, Verb } from './write/change.ts'
export { type Claim, claimRecord } from './write/claim-record.ts'
export { confirmed, refuse } from './write/confirmed.ts'
export { InputChecks } from './write/input-checks.ts'
export type { Outcome, UserError } from './write/outcome.ts'
export { type PersonFacts, readPerson } from './write/person.ts'
export { readCode } from './write/read-code.ts'
export { readCause, readOptionalReason, readReason } from './write/reason.ts'
export {
  alreadyExists,
  confirmationNeeded,
  invalid,
  notFound,
  outOfOrder,
  required,
  staleVersion,
} from './write/refusals.ts'
export { type InputPath, type Refusal, type RefusalCode, Refused } from './write/refused.ts'
export { readRows } from './write/rows.ts'
export { unusualCounts } from './write/unusual-counts.ts'
export { writers } from './write/writers.ts'
