import type { Bilingual } from '@hub/schema/calendar/reading'

/** An environment variable: what it is for, what it accepts, and what holds when it is not set. */
export interface Setting<T> {
  name: string
  about: Bilingual
  accepted: Bilingual
  /** As it would be written; undefined when nothing holds. */
  standard: string | undefined
  /** Undefined when the text is not acceptable. */
  read(text: string): T | undefined
  /** Its value must not be repeated in a message. */
  secret?: boolean
}

type Described = Pick<Setting<unknown>, 'name' | 'about'>

const oneOf = (words: readonly string[]): Bilingual => ({ th: words.join(' หรือ '), en: words.join(' or ') })

/** One of some words. */
export const choice = <Word extends string>(
  described: Described,
  words: readonly Word[],
  standard?: Word,
): Setting<Word> => ({
  ...described,
  standard,
  accepted: oneOf(words),
  read: (text) => words.find((word) => word === text),
})

/** A whole number. */
export const wholeNumber = (
  described: Described,
  { from, to, standard }: { from: number; to: number; standard?: number },
): Setting<number> => ({
  ...described,
  standard: standard?.toString(),
  accepted: { th: `จำนวนเต็ม ${from} ถึง ${to}`, en: `a whole number from ${from} to ${to}` },
  read: (text) => (/^\d+$/.test(text) && Number(text) >= from && Number(text) <= to ? Number(text) : undefined),
})

/** Any text of some length. */
export const text = (described: Described, standard?: string, shortest = 1): Setting<string> => ({
  ...described,
  standard,
  accepted:
    shortest > 1
      ? { th: `ข้อความยาวอย่างน้อย ${shortest} อักขระ`, en: `at least ${shortest} characters` }
      : { th: 'ข้อความ', en: 'text' },
  secret: shortest > 1,
  read: (value) => (value.length >= shortest ? value : undefined),
})

/** An address with one of some schemes. */
export const address = (
  described: Described,
  schemes: readonly string[],
  example: string,
  standard?: string,
): Setting<string> => ({
  ...described,
  standard,
  secret: true,
  accepted: { th: `ที่อยู่เช่น ${example}`, en: `an address like ${example}` },
  read: (value) => {
    if (!URL.canParse(value)) return undefined
    const { protocol, hostname } = new URL(value)
    return schemes.includes(protocol) && hostname ? value : undefined
  },
})
