import type { UserErrorCode } from '../generated/documents.ts'
import type { TrustedDocument } from '../graph/trusted-document.ts'
import type { Language } from '../language/language.ts'
import { askAsViewer } from '../viewer/ask-as-viewer.ts'

/** Why the graph refused a change, in the page's language. */
export interface Refusal {
  code: UserErrorCode
  message: string
  /** The part of the input it is about. */
  path: readonly string[]
  /** What others have changed since it was read. */
  changedFields: readonly string[] | null
}

/** What a mutation answers with. */
export interface Payload {
  userErrors: readonly Refusal[]
}

/** Asks for a change and gives its payload. @throws {NoAnswer} when nothing was answered: it may have been made or not */
export async function askChange<Data extends Record<string, Payload>, Variables>(
  document: TrustedDocument<Data, Variables>,
  variables: Variables,
  language: Language,
): Promise<Data[keyof Data]> {
  const { data } = await askAsViewer(document, variables, language)
  return Object.values(data)[0] as Data[keyof Data]
}
