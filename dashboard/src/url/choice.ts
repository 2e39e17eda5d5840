import { isLocalDate, type LocalDate } from '@hub/schema/calendar/local-date'
import { toArabicDigits } from '@hub/schema/calendar/thai-digits'

/** Something a reader chooses in a view, kept in the address so that a link shows the same. */
export interface Choice<Value> {
  /** Its name in the address. */
  name: string
  /** What holds when the address says nothing, or nothing that can be read. */
  standard: Value
  /** Undefined for a text that is no such choice. */
  read(text: string): Value | undefined
  write(value: Value): string
  /** Choices that fall when this one is made: the page of a list that is then another. */
  resets?: readonly string[]
}

/** One of some words. */
export const choiceOf = <Value extends string>(
  name: string,
  values: readonly Value[],
  standard: NoInfer<Value>,
): Choice<Value> => ({ name, standard, read: (text) => values.find((value) => value === text), write: String })

/** Any text; none is the empty one. */
export const textChoice = (name: string): Choice<string> => ({ name, standard: '', read: String, write: String })

/** A whole number within bounds, in Thai digits too. */
export const numberChoice = (
  name: string,
  { from, to, standard }: { from: number; to: number; standard: number },
): Choice<number> => ({
  name,
  standard,
  read: (text) => {
    const value = Number(toArabicDigits(text))
    return Number.isInteger(value) && value >= from && value <= to ? value : undefined
  },
  write: String,
})

/** A day, or none. */
export const dayChoice = (name: string): Choice<LocalDate | null> => ({
  name,
  standard: null,
  read: (text) => (isLocalDate(text) ? text : undefined),
  write: (day) => day ?? '',
})
