/** Whose a row is, and whether it is invented. */
export interface Owner {
  provinceCode: string
  laoCode: string
  demo: boolean
}
