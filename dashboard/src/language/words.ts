import type { Language } from './language.ts'

type Phrase = string | ((...given: never[]) => string)

/** The same keys, each with what it takes; what a text says is free. */
type Like<Dictionary> = {
  [Key in keyof Dictionary]: Dictionary[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string
}

/** What a part of the page says, in each language. */
export type Words<Dictionary> = Record<Language, Like<Dictionary>>

/** Sets the words of a part side by side; a key that one language lacks, or has too many, does not compile. */
export const defineWords = <Dictionary extends Record<string, Phrase>>(
  th: Dictionary,
  en: NoInfer<Like<Dictionary>>,
): Words<Dictionary> => ({ th: th as unknown as Like<Dictionary>, en })
