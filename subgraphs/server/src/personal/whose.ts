/** Whose a value is: the key of the record the person stands in, and where the row of personal data belongs. */
export interface Whose {
  key: string
  provinceCode: string | null
  laoCode: string | null
}

/**
 * How to tell whose the value of each marked field is, by schema coordinate. The values' types are those of the subgraph's
 * rows.
 */
export type WhoseByField = Readonly<Record<string, (value: never) => Whose>>
