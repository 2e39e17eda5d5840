import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** How much a document asks, by its text alone; fragments are counted wherever they are spread. */
export interface DocumentShape {
  selections: number
  rootFields: number
  aliases: number
  directives: number
  depth: number
  repetitions: number
}

/** A field of the answer: how often it is asked for, and with which selections. */
interface AskedField {
  times: number
  selectionSets: SelectionSetNode[]
}

/**
 * Measures a parsed document that nobody has validated yet: its operations, and the fragments that none of them spreads.
 * Counting stops once there are more than `selections`, so a document whose fragments double at each step, or spread each
 * other round and round, takes no longer than another.
 */
export function documentShape(document: DocumentNode, selections: number): DocumentShape {
  const measure = new Measure(document, selections)
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      for (const variable of definition.variableDefinitions ?? []) measure.countDirectives(variable)
      measure.countDirectives(definition)
      const fields = measure.countLevel([definition.selectionSet], 1)
      measure.shape.rootFields = Math.max(measure.shape.rootFields, fields)
    }
  for (const fragment of measure.fragmentsNotSpread()) measure.countLevel([fragment.selectionSet], 1)
  return measure.shape
}

class Measure {
  readonly shape: DocumentShape = { selections: 0, rootFields: 0, aliases: 0, directives: 0, depth: 0, repetitions: 0 }
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #spread = new Set<string>()
  /** The fragments that are being collected. */
  readonly #within = new Set<string>()
  readonly #selections: number

  constructor(document: DocumentNode, selections: number) {
    this.#selections = selections
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
      this.#fragments.set(definition.name.value, definition)
      this.countDirectives(definition)
    }
  }

  fragmentsNotSpread(): FragmentDefinitionNode[] {
    return [...this.#fragments.values()].filter(({ name }) => !this.#spread.has(name.value))
  }

  countDirectives({ directives = [] }: { readonly directives?: readonly unknown[] | undefined }): void {
    this.shape.directives += directives.length
  }

  /** Counts what a field of the answer is asked with, in all places together, and gives how many fields it is asked for. */
  countLevel(selectionSets: SelectionSetNode[], depth: number): number {
    const asked = new Map<string, AskedField>()
    for (const selectionSet of selectionSets) this.#collect(selectionSet, asked)
    this.shape.depth = Math.max(this.shape.depth, depth)
    let fields = 0
    for (const field of asked.values()) {
      fields += field.times
      this.shape.repetitions = Math.max(this.shape.repetitions, field.times)
      if (field.selectionSets.length > 0) this.countLevel(field.selectionSets, depth + 1)
    }
    return fields
  }

  #collect(selectionSet: SelectionSetNode, asked: Map<string, AskedField>): void {
    for (const selection of selectionSet.selections) {
      if (this.shape.selections > this.#selections) return
      this.shape.selections++
      this.countDirectives(selection)
      if (selection.kind === Kind.INLINE_FRAGMENT) this.#collect(selection.selectionSet, asked)
      else if (selection.kind === Kind.FRAGMENT_SPREAD) this.#collectFragment(selection.name.value, asked)
      else {
        if (selection.alias) this.shape.aliases++
        const name = (selection.alias ?? selection.name).value
        const field = asked.get(name) ?? { times: 0, selectionSets: [] }
        asked.set(name, field)
        field.times++
        if (selection.selectionSet) field.selectionSets.push(selection.selectionSet)
      }
    }
  }

  /** A fragment within itself, on the same level, is not followed again: validation tells what is wrong with it. */
  #collectFragment(name: string, asked: Map<string, AskedField>): void {
    const fragment = this.#fragments.get(name)
    if (!fragment || this.#within.has(name)) return
    this.#spread.add(name)
    this.#within.add(name)
    this.#collect(fragment.selectionSet, asked)
    this.#within.delete(name)
  }
}
