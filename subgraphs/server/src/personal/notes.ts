import type { PersonReading } from '@hub/db/log-readings'
import type { Whose } from './whose.ts'

interface Note {
  field: string
  whose: Whose
  parts: Set<string>
}

/** The personal data that one request is about to give: each person once a field, however often it is asked for. */
export class Notes {
  #notes = new Map<string, Note>()
  #byPerson = new WeakMap<object, Set<Note>>()

  /** Notes that a field gives a person. */
  person(field: string, value: unknown, whose: Whose): void {
    const key = JSON.stringify([field, whose.key])
    const note = this.#notes.get(key) ?? { field, whose, parts: new Set() }
    this.#notes.set(key, note)
    if (typeof value !== 'object' || value === null) return
    this.#byPerson.set(value, (this.#byPerson.get(value) ?? new Set()).add(note))
  }

  /**
   * Notes that a part of a person is given.
   * @throws when nobody has noted the person: then nobody knows whose it is
   */
  part(person: unknown, part: string): void {
    const notes = typeof person === 'object' && person !== null ? this.#byPerson.get(person) : undefined
    if (!notes) throw new Error(`a part of a person (${part}) that no marked field has given`)
    for (const { parts } of notes) parts.add(part)
  }

  /** What is to be logged; empty when the answer holds nothing personal. */
  readings(): PersonReading[] {
    return [...this.#notes.values()].map(({ field, whose, parts }) => ({
      field,
      parts: [...parts].sort(),
      subjectKey: whose.key,
      provinceCode: whose.provinceCode,
      laoCode: whose.laoCode,
    }))
  }
}
