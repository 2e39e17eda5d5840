function breaks(fields: readonly string[], form: RegExp): number {
  const broken = fields.filter((field) => field.includes('\n') || field.includes('\r'))
  return broken.reduce((count, field) => count + (field.match(form)?.length ?? 0), 0)
}

/**
 * Finds the line on which each row begins. csv-parse tells the line on which it ends, but takes a CRLF within quotes
 * for two lines, in this row's count and in that of every later one.
 */
export class LineCounter {
  #surplus = 0
  #next = 1

  /** The line after the last row. */
  get next(): number {
    return this.#next
  }

  /** The line on which a row begins, from the parser's count at its end; rows are to come in order. */
  begin(parserLines: number, fields: readonly string[]): number {
    const line = parserLines - this.#surplus - breaks(fields, /[\r\n]/g)
    this.#surplus += breaks(fields, /\r\n/g)
    this.#next = parserLines - this.#surplus + 1
    return line
  }
}
