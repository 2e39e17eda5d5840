import type { Setting } from './setting.ts'

type Described = Pick<Setting<unknown>, 'name' | 'about'>

const parts = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Origins of web pages, e.g. `https://dashboard.example.go.th`, with commas in between. */
export const origins = (described: Described): Setting<readonly string[]> => ({
  ...described,
  standard: undefined,
  accepted: {
    th: 'ที่มาของหน้าเว็บ คั่นด้วยจุลภาค เช่น https://dashboard.example.go.th',
    en: 'origins of pages with commas in between, like https://dashboard.example.go.th',
  },
  read: (text) => {
    const found = parts(text)
    return found.every((part) => URL.canParse(part) && new URL(part).origin === part) ? found : undefined
  },
})

/** Any words, with commas in between. */
export const words = (described: Described, example: string): Setting<string[]> => ({
  ...described,
  standard: undefined,
  accepted: { th: `คำคั่นด้วยจุลภาค เช่น ${example}`, en: `words with commas in between, like ${example}` },
  read: parts,
})

/** Pairs such as `dla-analyst=ONDC_ANALYST`, with commas in between; what stands on the right is one of some words. */
export const pairs = <Word extends string>(
  described: Described,
  accepted: readonly Word[],
): Setting<Readonly<Record<string, Word>>> => ({
  ...described,
  standard: undefined,
  accepted: {
    th: `คู่ NAME=ROLE คั่นด้วยจุลภาค ROLE คือ ${accepted.join(' ')}`,
    en: `NAME=ROLE pairs with commas in between; ROLE is one of ${accepted.join(' ')}`,
  },
  read: (text) => {
    const found = parts(text).map((part) => pairOf(part, accepted))
    return found.includes(undefined)
      ? undefined
      : (Object.fromEntries(found as [string, Word][]) as Record<string, Word>)
  },
})

function pairOf<Word extends string>(part: string, accepted: readonly Word[]): [string, Word] | undefined {
  const [name, written, ...others] = part.split('=').map((side) => side.trim())
  const word = accepted.find((each) => each === written)
  return name && word && others.length === 0 ? [name, word] : undefined
}
