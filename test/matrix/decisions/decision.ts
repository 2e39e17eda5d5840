import type { AudienceName } from '../audiences.ts'
import type { RowRuleName } from './rows.ts'

/**
 * The decision on a type: each of its fields by name, under the audience that it is for. `rows` says which of its rows
 * others than their owners and ONDC see; all of them when left out.
 */
export type TypeDecision = { [audience in AudienceName]?: string } & { rows?: RowRuleName }
