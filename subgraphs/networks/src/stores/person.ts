import type { Fragment, Transaction } from '@hub/db/connect'

/** The person of a record, all null where none is recorded or the viewer may not see personal data. */
export interface PersonColumns {
  personName: string | null
  personPhone: string | null
  personLineId: string | null
}

/** `person` is the left-joined table of personal data. */
export const personColumns = (sql: Transaction): Fragment =>
  sql`person.name as person_name, person.phone as person_phone, person.line_id as person_line_id`
