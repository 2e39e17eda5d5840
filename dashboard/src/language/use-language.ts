import { choiceOf } from '../url/choice.ts'
import { useChoice } from '../url/use-choice.ts'
import { type Language, languages } from './language.ts'
import type { Words } from './words.ts'

const languageChoice = choiceOf('lang', languages, 'th')

/** The language of the page, which stands in its address, and how to change it. */
export const useLanguage = (): [Language, (language: Language) => void] => useChoice(languageChoice)

/** The words of a part in the page's language. */
export function useWords<Dictionary>(words: Words<Dictionary>): Words<Dictionary>[Language] {
  const [language] = useLanguage()
  return words[language]
}
