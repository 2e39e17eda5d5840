import type { Bilingual } from '@hub/schema/calendar/reading'
import type { Column } from './columns.ts'

/**
 * What an import can find in a register. An error refuses the whole file; a warning lets the row in, without the
 * doubtful value.
 *
 * | kind | severity | what |
 * |---|---|---|
 * | `NOT_UTF8` | error | the file is neither UTF-8 nor Windows-874 text, or a row has what does not belong to its encoding |
 * | `MISSING_COLUMN` | error | a column the hub reads is missing |
 * | `REPEATED_COLUMN` | error | a column the hub reads stands twice |
 * | `NO_ROWS` | error | there is no row under the header |
 * | `BROKEN_CSV` | error | a quote is not closed, or a row is far too long; nothing behind it can be read |
 * | `WRONG_FIELD_COUNT` | error | a row has more or fewer fields than the header |
 * | `BAD_CODE` | error | an LAO's code is not seven digits |
 * | `UNKNOWN_PROVINCE` | error | no province has that name |
 * | `PROVINCE_NOT_OF_CODE` | error | digits 2–3 of the code belong to another province |
 * | `UNKNOWN_TYPE` | error | no kind of LAO is written so (the kind is never read off the code) |
 * | `BAD_NAME` | error | the name is empty, unreadable or too long |
 * | `TWO_NAMES`, `TWO_TYPES` | error | rows of one code disagree on the LAO's name or kind |
 * | `MANY_GONE` | error | more than 100 LAOs and a tenth of those open are not in the file, as if it were cut short; `closeMany` closes them |
 * | `READ_AS_WINDOWS_874` | warning | the file is not UTF-8 text, and was read as Windows-874 (TIS-620) |
 * | `NO_DISTRICT` | warning | the district is empty: the LAO gets none |
 * | `DISTRICT_NOT_OF_CODE` | warning | the district is not that of the code's digits 2–5: if the province has a district of that name it is taken (an office may stand elsewhere), else the code's |
 * | `TWO_DISTRICTS` | warning | rows of one code disagree on the district: the first is taken |
 * | `BAD_NUMBER` | warning | an area or coordinate is not a number |
 * | `ABSURD_AREA` | warning | an area no LAO of that kind can have |
 * | `HALF_POINT` | warning | only one of the two coordinates is given |
 * | `POINT_OUTSIDE_THAILAND` | warning | the coordinates lie outside Thailand |
 * | `TWO_VALUES` | warning | rows of one code disagree on the area or a coordinate: the first is taken |
 * | `GONE` | warning | an LAO of the hub is not in the file: it is closed |
 */
export type FindingKind = FileFault | RowFault | DisagreeingRows | 'GONE' | 'MANY_GONE'

export type FileFault =
  | 'NOT_UTF8'
  | 'READ_AS_WINDOWS_874'
  | 'MISSING_COLUMN'
  | 'REPEATED_COLUMN'
  | 'NO_ROWS'
  | 'BROKEN_CSV'

export type RowFault =
  | 'NOT_UTF8'
  | 'WRONG_FIELD_COUNT'
  | 'BAD_CODE'
  | 'UNKNOWN_PROVINCE'
  | 'PROVINCE_NOT_OF_CODE'
  | 'UNKNOWN_TYPE'
  | 'BAD_NAME'
  | 'NO_DISTRICT'
  | 'BAD_NUMBER'
  | 'ABSURD_AREA'
  | 'HALF_POINT'
  | 'POINT_OUTSIDE_THAILAND'

export type DisagreeingRows = 'TWO_NAMES' | 'TWO_TYPES' | 'TWO_DISTRICTS' | 'TWO_VALUES' | 'DISTRICT_NOT_OF_CODE'

export type Severity = 'ERROR' | 'WARNING'

/** What a check noticed, before it is put into words. */
export interface Notice {
  readonly kind: FindingKind
  readonly column: Column | null
  /** The text as it stands in the file. */
  readonly found: string
  /** What the accepted value depends on: a name that may be meant, the other row's value, a limit. */
  readonly hint: string | null
}

/** Takes down what is wrong with a row. */
export type Note = (kind: RowFault, column: Column | null, found: string, hint?: string) => void

/** One thing found in a register, as it is told to whoever imports it. */
export interface Finding {
  readonly severity: Severity
  readonly kind: FindingKind
  /** Line of the file, counted from 1, on which the row begins; null for what concerns the file as a whole. */
  readonly line: number | null
  /** How many rows have the same fault of the same LAO; warnings are told once, errors for each row. */
  readonly rows: number
  /** The column's name in the register, and its number in the file, counted from 1; null where no one column is at fault. */
  readonly column: string | null
  readonly columnNumber: number | null
  /** The LAO's code as the row gives it; null where there is none. */
  readonly code: string | null
  readonly found: string
  readonly accepted: Bilingual
  /** The whole finding in words. */
  readonly message: Bilingual
}

/** The kinds that let a row in. */
export const WARNINGS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  'READ_AS_WINDOWS_874',
  'NO_DISTRICT',
  'DISTRICT_NOT_OF_CODE',
  'TWO_DISTRICTS',
  'BAD_NUMBER',
  'ABSURD_AREA',
  'HALF_POINT',
  'POINT_OUTSIDE_THAILAND',
  'TWO_VALUES',
  'GONE',
])

export const severityOf = (kind: FindingKind): Severity => (WARNINGS.has(kind) ? 'WARNING' : 'ERROR')
