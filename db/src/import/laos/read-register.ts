import { pipeline, type Readable } from 'node:stream'
import { type CsvError, type Info, parse } from 'csv-parse'
import { type CheckedRow, checkRow, UNREAD_ROW } from './check-row.ts'
import { COLUMNS, type Header, namesSome, readHeader } from './columns.ts'
import { decodeText } from './encoded-text.ts'
import type { FileFault, Notice } from './finding.ts'
import { LineCounter } from './line-counter.ts'
import type { Provinces } from './provinces.ts'

/** A row of the file and the line it begins on; a fault of the file as a whole comes as a row of nothing but notices. */
export interface RegisterRow extends CheckedRow {
  readonly line: number | null
  /** Bytes of the file read so far; null for a fault of the file. */
  readonly bytes: number | null
}

/** A register whose header is read and whose rows are still to come. */
export interface OpenRegister {
  /** Undefined where the file has no header that could be used: then `rows` gives its faults only. */
  readonly header?: Header
  readonly rows: AsyncIterable<RegisterRow>
}

interface Record {
  readonly info: Info
  readonly record: string[]
}

/** The rows as the parser splits them, up to the first place where it cannot. */
interface Records {
  next(): Promise<Record | undefined>
  fault(): CsvError | undefined
}

/** No row of a register comes near; beyond it a quote was left open, and the rest of the file is not to pile up in memory. */
const LONGEST_ROW = 65_536

/** Begins to read a register from a stream of bytes: CSV in UTF-8 or Windows-874, with or without byte-order mark, LF or CRLF. */
export async function openRegister(input: Readable, provinces: Provinces): Promise<OpenRegister> {
  const decoded = await decodeText(input, (line) => namesSome(line.split(/[,"]+/)))
  if (decoded.encoding === null) return faulty([fileFault('NOT_UTF8', decoded.begins)])
  const doubts = decoded.encoding === 'UTF-8' ? [] : [fileFault('READ_AS_WINDOWS_874', decoded.encoding)]
  const records = split(decoded.text)
  const first = await records.next()
  if (!first) return faulty([endFault(records.fault())])
  const header = readHeader(first.record)
  if ('missing' in header) {
    const missing = header.missing.map((column) => fileFault('MISSING_COLUMN', first.record.join(','), COLUMNS[column]))
    const repeated = header.repeated.map((column) => fileFault('REPEATED_COLUMN', COLUMNS[column]))
    return faulty([...doubts, ...missing, ...repeated])
  }
  const lines = new LineCounter()
  lines.begin(first.info.lines, first.record)
  const rows = rowsOf({ ...records, bytesRead: decoded.bytesRead }, lines, header, provinces)
  return { header, rows: doubts.length > 0 ? chained(faultRow(doubts), rows) : rows }
}

async function* rowsOf(
  records: Records & { bytesRead(): number },
  lines: LineCounter,
  header: Header,
  provinces: Provinces,
) {
  let rows = 0
  for (let each = await records.next(); each; each = await records.next()) {
    rows++
    const line = lines.begin(each.info.lines, each.record)
    yield { ...checkRow(each.record, header, provinces), line, bytes: records.bytesRead() }
  }
  if (records.fault() || rows === 0) yield faultRow([endFault(records.fault())], rows === 0 ? null : lines.next)
}

function split(input: Readable): Records {
  let fault: CsvError | undefined
  const parser = parse({
    bom: true,
    info: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    // An error thrown by the parser would take along the good rows that were split and not yet read.
    skip_records_with_error: true,
    on_skip: (error) => {
      fault ??= error
    },
  })
  // The parser hands on an error of the input; the iterator throws it.
  pipeline(input, parser, () => {})
  const rows: AsyncIterator<Record> = parser[Symbol.asyncIterator]()
  const next = async () => {
    const { done, value } = await rows.next()
    if (done || isBehind(fault, value)) {
      parser.destroy()
      return undefined
    }
    return value
  }
  return { next, fault: () => fault }
}

/** Whether a row was split behind the place where splitting had failed, and so may begin anywhere. */
const isBehind = (fault: CsvError | undefined, row: Record): boolean =>
  fault !== undefined && row.info.records > (fault as CsvError & Info).records

const fileFault = (kind: FileFault, found = '', hint: string | null = null): Notice => ({
  kind,
  column: null,
  found: found.slice(0, 200),
  hint,
})

const endFault = (fault: CsvError | undefined): Notice =>
  fault ? fileFault('BROKEN_CSV', fault.message.split(':')[0]) : fileFault('NO_ROWS')

const faultRow = (notices: Notice[], line: number | null = null): RegisterRow => ({
  ...UNREAD_ROW,
  notices,
  line,
  bytes: null,
})

async function* chained(first: RegisterRow, rest: Iterable<RegisterRow> | AsyncIterable<RegisterRow> = []) {
  yield first
  yield* rest
}

const faulty = (notices: Notice[]): OpenRegister => ({ rows: chained(faultRow(notices)) })
