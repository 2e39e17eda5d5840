import { GraphQLError } from 'graphql'
import type { Data } from '../plan/data.ts'

/** One run of shaping: what it goes by, where it stands, and what was found wrong. */
export class Shaping {
  /** Values of the variables, by which fields are left out. */
  readonly variables: Data
  /** From the root, which comes first and has no name. */
  readonly path: (string | number)[] = []
  readonly errors: GraphQLError[] = []

  constructor(variables: Data) {
    this.variables = variables
  }

  /** Notes what is wrong with the value under `key` of the place where it stands. */
  report(message: string, key: string | number): void {
    const path = [...this.path.slice(1), key]
    this.errors.push(new GraphQLError(message, { path, extensions: { code: 'INVALID_GRAPHQL' } }))
  }
}

/** In place of a value that is null because of something within that has been reported. */
export const failed = Symbol('failed')

/** In place of a null where none may be: what is around becomes null. */
export const notNull = Symbol('null where none may be')

/** Gives a value as clients get it, or one of the two signs above; `key` is the last step of the value's path. */
export type ShapeValue = (shaping: Shaping, value: unknown, key: string | number) => unknown

/** How a message names a value: by its field, or by its place in a list. */
export const placeOf = (field: string, type: string, key: string | number): string =>
  typeof key === 'number' ? `array element of type ${type} at index ${key}` : `field ${field}`
