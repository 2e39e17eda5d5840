/**
 * A document as the page sends it: by the hash under which the hub has registered it. `Answer` and `Variables` are its types;
 * no value of them is ever there.
 */
export interface TrustedDocument<Answer, Variables> {
  /** The name of its operation. */
  name: string
  /** Its file in `dashboard/documents`. */
  file: string
  /** SHA-256 of its text, hexadecimal. */
  hash: string
  readonly types?: { answer: Answer; variables: Variables }
}
