/** One text in the two languages every user-facing message is written in. */
export interface Bilingual {
  readonly th: string
  readonly en: string
}

/** What a reader refused: the text as it stood, and what it would have taken instead. */
export interface Refusal {
  readonly ok: false
  readonly found: string
  readonly accepted: Bilingual
}

/** The outcome of reading a written value: the value, or a refusal that can be told to the writer. */
export type Reading<T> = { readonly ok: true; readonly value: T } | Refusal

export const readAs = <T>(value: T): Reading<T> => ({ ok: true, value })

export const refuse = (found: string, accepted: Bilingual): Refusal => ({ ok: false, found, accepted })

/** The sentence that tells a user which field was refused, what stood in it and what is accepted. */
export function describeRefusal(field: Bilingual, refusal: Refusal): Bilingual {
  const found = refusal.found.trim() === '' ? undefined : refusal.found
  return {
    th: `${field.th}: พบ ${found === undefined ? 'ค่าว่าง' : `“${found}”`} ที่รับได้คือ ${refusal.accepted.th}`,
    en: `${field.en}: found ${found === undefined ? 'nothing' : `“${found}”`}, accepted is ${refusal.accepted.en}`,
  }
}

/** A written value that could not be read. `message` is English, `messages` holds both languages. */
export class UnreadableValue extends Error {
  override readonly name = 'UnreadableValue'
  readonly field: Bilingual
  readonly found: string
  readonly accepted: Bilingual
  readonly messages: Bilingual

  constructor(field: Bilingual, refusal: Refusal) {
    const messages = describeRefusal(field, refusal)
    super(messages.en)
    this.field = field
    this.found = refusal.found
    this.accepted = refusal.accepted
    this.messages = messages
  }
}

/**
 * The value of a reading.
 * @throws {UnreadableValue} when the reading was refused
 */
export function mustRead<T>(field: Bilingual, reading: Reading<T>): T {
  if (reading.ok) return reading.value
  throw new UnreadableValue(field, reading)
}
