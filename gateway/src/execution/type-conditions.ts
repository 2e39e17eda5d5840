import { isAbstractType, isSubtype, type Schema } from '@apollo/federation-internals'

/** Tells which types stand for which: an object's own, its interfaces and unions. */
export class TypeConditions {
  readonly #schema: Schema
  readonly #subtypes = new Map<string, ReadonlySet<string>>()

  constructor(schema: Schema) {
    this.#schema = schema
  }

  /** Whether a fragment on `condition` is for what is of type `typename`. */
  holds(condition: string, typename: string): boolean {
    return condition === typename || this.#subtypesOf(condition).has(typename)
  }

  #subtypesOf(condition: string): ReadonlySet<string> {
    const known = this.#subtypes.get(condition)
    if (known) return known
    const type = this.#schema.type(condition)
    const subtypes = type && isAbstractType(type) ? this.#schema.allTypes().filter((each) => isSubtype(type, each)) : []
    const names = new Set(subtypes.map(({ name }) => name))
    this.#subtypes.set(condition, names)
    return names
  }
}
