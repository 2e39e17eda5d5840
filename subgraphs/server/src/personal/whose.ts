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

/** A row of personal data: `of` is the key of the record it belongs to. */
interface RowOfPerson extends Omit<Whose, 'key'> {
  of: string
}

/** Whose a row of personal data is. */
export const ofRow = ({ of, provinceCode, laoCode }: RowOfPerson): Whose => ({ key: of, provinceCode, laoCode })
