import type { Fragment, Transaction } from '@hub/db/connect'

/** The person of a record, all null where none is recorded or the viewer may not see personal data. */
export interface PersonColumns {
  personName: string | null
  personPhone: string | null
  personLineId: string | null
  personProvinceCode: string | null
  personLaoCode: string | null
}

/** A person, and whose it is. */
export interface PersonRow {
  /** The member, advisor or participant the person is. */
  of: string
  provinceCode: string | null
  laoCode: string | null
  name: string
  phone: string | null
  lineId: string | null
}

/** `person` is the left-joined table of personal data. */
export const personColumns = (sql: Transaction): Fragment =>
  sql`${personOfProvince(sql)}, person.lao_code as person_lao_code`

/** As {@link personColumns}, of a table whose persons belong to a province as a whole. */
export const personOfProvinceColumns = (sql: Transaction): Fragment =>
  sql`${personOfProvince(sql)}, null as person_lao_code`

const personOfProvince = (sql: Transaction): Fragment => sql`
  person.name as person_name, person.phone as person_phone, person.line_id as person_line_id,
  person.province_code as person_province_code`
